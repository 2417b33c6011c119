package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/**
 * Whether the communities form one connected area (P28). Neighbourhood is taken as symmetric: either side naming the other is
 * enough.
 *
 * <p>A community whose neighbours are not stated could name any other one, so a single such community could connect all.
 * Where the stated neighbourhoods leave a community unconnected, every absent set therefore matters: each is a missing fact,
 * and no community is known to be outside. Only where all sets are stated, the communities outside are violations.
 */
final class Area {

    private Area() {}

    static Checks require(ImmutableList<Community> communities, Checks checks) {
        return communities.size() <= CommunityIndex.FEW
                ? requireOfFew(communities, checks)
                : requireOfMany(communities, checks);
    }

    private static Checks requireOfFew(ImmutableList<Community> communities, Checks checks) {
        long connected = reach(communities);
        boolean open = Long.bitCount(connected) < communities.size() && anyUnknown(communities);
        for (int i = 0; i < communities.size(); i++) {
            checks = requireInside((connected >>> i & 1) == 1, open, communities.get(i), i, checks);
        }
        return checks;
    }

    private static Checks requireOfMany(ImmutableList<Community> communities, Checks checks) {
        BitSet connected = wideReach(communities);
        boolean open = connected.cardinality() < communities.size() && anyUnknown(communities);
        for (int i = 0; i < communities.size(); i++) {
            checks = requireInside(connected.get(i), open, communities.get(i), i, checks);
        }
        return checks;
    }

    /** A stated set is silent where others are open: what becomes of its community is up to them. */
    private static Checks requireInside(boolean connected, boolean open, Community community, int i, Checks checks) {
        boolean missing = open && community.adjacentTo().isEmpty();
        if (open && !missing && !connected) {
            return checks;
        }
        return checks.requireAt(
                FormationRules.JOINT_ADJACENT,
                missing ? Truth.UNKNOWN : Truth.of(connected),
                FormationProposalPaths.COMMUNITIES_ADJACENT_TO,
                i,
                community.id());
    }

    private static boolean anyUnknown(ImmutableList<Community> communities) {
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).adjacentTo().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The few communities that stated neighbourhoods connect to the first: bit i for community i. Allocates nothing. */
    private static long reach(ImmutableList<Community> communities) {
        long reached = 1;
        long open = 1;
        while (open != 0) {
            Community from = communities.get(Long.numberOfTrailingZeros(open));
            open &= open - 1;
            for (int i = 1; i < communities.size(); i++) {
                long bit = 1L << i;
                if ((reached & bit) == 0 && touch(from, communities.get(i))) {
                    reached |= bit;
                    open |= bit;
                }
            }
        }
        return reached;
    }

    private static boolean touch(Community one, Community other) {
        return names(one.adjacentTo(), other) || names(other.adjacentTo(), one);
    }

    private static boolean names(Optional<ImmutableSet<String>> adjacent, Community community) {
        return adjacent.isPresent() && adjacent.get().contains(community.id());
    }

    /** The same for many communities, in time that grows with the neighbours stated: each joins two groups into one. */
    private static BitSet wideReach(ImmutableList<Community> communities) {
        CommunityIndex index = new CommunityIndex(communities);
        Groups groups = new Groups(communities.size());
        for (int i = 0; i < communities.size(); i++) {
            for (String id : communities.get(i).adjacentTo().orElse(ImmutableSet.of())) {
                int neighbour = index.of(id);
                if (neighbour != CommunityIndex.NOT_COVERED) {
                    groups.join(i, neighbour);
                }
            }
        }
        BitSet reached = new BitSet(communities.size());
        for (int i = 0; i < communities.size(); i++) {
            reached.set(i, groups.of(i) == groups.of(0));
        }
        return reached;
    }

    /** Disjoint groups of communities, each known by one of its members: union by halving paths. */
    private static final class Groups {

        private final int[] above;

        Groups(int size) {
            above = new int[size];
            for (int i = 0; i < size; i++) {
                above[i] = i;
            }
        }

        int of(int member) {
            int at = member;
            while (above[at] != at) {
                above[at] = above[above[at]];
                at = above[at];
            }
            return at;
        }

        void join(int one, int other) {
            above[of(one)] = of(other);
        }
    }
}
