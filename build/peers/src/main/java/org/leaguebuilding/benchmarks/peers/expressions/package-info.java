/** Rules as a file of expressions, which several peers evaluate, each in its own language. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.expressions;

import org.jspecify.annotations.NullMarked;
