/**
 * All formation rules once more, in libraries that a host might take instead, each written as its own documentation shows. A
 * {@link org.leaguebuilding.benchmarks.peers.Peer} is one of them; {@link org.leaguebuilding.benchmarks.peers.Way} names them all, and
 * {@link org.leaguebuilding.benchmarks.peers.Peers} compares what they find before it times them.
 */
@NullMarked
package org.leaguebuilding.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
