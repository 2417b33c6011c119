/**
 * The checks of the families other than formation, each beside a hand-written one over the same rules.
 *
 * <p>{@link org.leaguebuilding.benchmarks.families.SubjectFamily} lists them; a hand-written check is a class of its own, as a
 * host would write it without the library. Subjects are those that {@code league-building-testing} generates from a seed.
 */
@NullMarked
package org.leaguebuilding.benchmarks.families;

import org.jspecify.annotations.NullMarked;
