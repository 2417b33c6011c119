/** What the answers of the analysis cost, counted in checks. */
@NullMarked
package org.leaguebuilding.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;
