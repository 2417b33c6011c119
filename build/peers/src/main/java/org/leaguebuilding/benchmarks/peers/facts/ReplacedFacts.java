package org.leaguebuilding.benchmarks.peers.facts;

import org.jspecify.annotations.Nullable;

/** What a host knows of a replaced organization; null where it does not know. The position is its place in the proposal. */
public record ReplacedFacts(int position, @Nullable Boolean sound) {}
