package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import org.leaguebuilding.community.Community;

/**
 * Which communities hang together with the first one (P28). Neighbourhood is taken as symmetric: either side naming the
 * other is enough. Up to 64 communities are answered in the bits of a {@code long}, without allocating.
 */
final class Area {

    /** The most communities whose answer fits the bits of a {@code long}. */
    static final int MOST_BITS = Long.SIZE;

    private Area() {}

    /** The communities that known neighbourhoods, or also possible ones, connect to the first: bit i for community i. */
    static long reach(ImmutableList<Community> communities, boolean possible) {
        long reached = 1;
        long open = 1;
        while (open != 0) {
            Community from = communities.get(Long.numberOfTrailingZeros(open));
            open &= open - 1;
            for (int i = 1; i < communities.size(); i++) {
                long bit = 1L << i;
                if ((reached & bit) == 0 && touch(from, communities.get(i), possible)) {
                    reached |= bit;
                    open |= bit;
                }
            }
        }
        return reached;
    }

    /** The same for any number of communities. */
    static BitSet wideReach(ImmutableList<Community> communities, boolean possible) {
        BitSet reached = new BitSet(communities.size());
        reached.set(0);
        BitSet open = new BitSet(communities.size());
        for (int from = 0; from >= 0; from = open.nextSetBit(0)) {
            open.clear(from);
            for (int i = reached.nextClearBit(0); i < communities.size(); i = reached.nextClearBit(i + 1)) {
                if (touch(communities.get(from), communities.get(i), possible)) {
                    reached.set(i);
                    open.set(i);
                }
            }
        }
        return reached;
    }

    private static boolean touch(Community one, Community other, boolean possible) {
        Optional<ImmutableSet<String>> ofOne = one.adjacentTo();
        Optional<ImmutableSet<String>> ofOther = other.adjacentTo();
        if (names(ofOne, other) || names(ofOther, one)) {
            return true;
        }
        return possible && (ofOne.isEmpty() || ofOther.isEmpty());
    }

    private static boolean names(Optional<ImmutableSet<String>> adjacent, Community community) {
        return adjacent.isPresent() && adjacent.get().contains(community.id());
    }
}
