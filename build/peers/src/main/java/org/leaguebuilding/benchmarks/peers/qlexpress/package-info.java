/** The rules in QLExpress. */
@NullMarked
package org.leaguebuilding.benchmarks.peers.qlexpress;

import org.jspecify.annotations.NullMarked;
