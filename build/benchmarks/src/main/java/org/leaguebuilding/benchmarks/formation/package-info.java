/** Formation proposals: the checks of the library beside a hand-written {@code if} chain over the same rules. */
@NullMarked
package org.leaguebuilding.benchmarks.formation;

import org.jspecify.annotations.NullMarked;
