package org.leaguebuilding.benchmarks.peers.facts;

import org.jspecify.annotations.Nullable;

/** What a host knows of a head; null where it does not know. */
public record HeadFacts(
        @Nullable String background,
        @Nullable Boolean warmToLeagueWork,
        @Nullable Boolean dedicated) {}
