/** The rules in the Common Expression Language, by its implementation for Java. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.cel;

import org.jspecify.annotations.NullMarked;
