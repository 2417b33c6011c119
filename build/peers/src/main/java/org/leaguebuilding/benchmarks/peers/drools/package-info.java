/** The rules in Drools, which the build turns into classes: the executable model. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.drools;

import org.jspecify.annotations.NullMarked;
