/** The rules in Easy Rules. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.easyrules;

import org.jspecify.annotations.NullMarked;
