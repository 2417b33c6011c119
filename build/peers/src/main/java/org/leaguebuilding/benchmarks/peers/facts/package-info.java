/** Proposals as a host without the library would hold them, and what peers whose rules are Java work out of them. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.facts;

import org.jspecify.annotations.NullMarked;
