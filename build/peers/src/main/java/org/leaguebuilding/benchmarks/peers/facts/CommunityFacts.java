package org.leaguebuilding.benchmarks.peers.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a host knows of a community; null where it does not know. The position is its place in the proposal. */
public record CommunityFacts(
        int position,
        String id,
        String subdistrictId,
        @Nullable String type,
        @Nullable Set<String> adjacentTo,
        @Nullable Integer memberCount,
        @Nullable Integer youthCount,
        @Nullable String foundation,
        @Nullable String cadreTeam) {

    /** Whether it may have members that no one has counted. */
    public boolean isOpen() {
        return memberCount == null && (youthCount == null || youthCount > 0);
    }

    /** Whether it could stand alone: its foundation is good and its cadres are strong. */
    public boolean couldStandAlone() {
        return "good".equals(foundation) && "strong".equals(cadreTeam);
    }

    /** Whether one of the two names the other as its neighbour. */
    public boolean touches(CommunityFacts other) {
        return names(other) || other.names(this);
    }

    private boolean names(CommunityFacts other) {
        return adjacentTo != null && adjacentTo.contains(other.id);
    }
}
