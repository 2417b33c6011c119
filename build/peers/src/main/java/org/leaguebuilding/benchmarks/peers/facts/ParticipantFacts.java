package org.leaguebuilding.benchmarks.peers.facts;

import org.jspecify.annotations.Nullable;

/** What a host knows of a participant; null where it does not know. The position is its place in the proposal. */
public record ParticipantFacts(
        int position,
        @Nullable String ownership,
        @Nullable String scale,
        @Nullable String communityId,
        @Nullable Integer memberCount,
        @Nullable String partyOrganization) {}
