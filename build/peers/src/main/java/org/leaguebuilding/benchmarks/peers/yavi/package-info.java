/** The rules in YAVI. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.yavi;

import org.jspecify.annotations.NullMarked;
