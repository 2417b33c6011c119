/**
 * What the library costs beside the code that a host would write without it, in the same run.
 *
 * <p>{@link org.leaguebuilding.benchmarks.Benchmarks} is the program. Each family has a package of its own: subjects, the
 * hand-written code, a {@link org.leaguebuilding.benchmarks.Comparison} that shows that both find the same, and JMH classes.
 * In a JMH class the method {@code handWritten} is the yardstick, and every other method is held against it.
 */
@NullMarked
package org.leaguebuilding.benchmarks;

import org.jspecify.annotations.NullMarked;
