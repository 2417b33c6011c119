/** The rules in AviatorScript. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.aviator;

import org.jspecify.annotations.NullMarked;
