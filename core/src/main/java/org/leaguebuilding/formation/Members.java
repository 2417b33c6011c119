package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Truth;

/**
 * The members that a proposal brings together. Where some counts are unknown, the known part is a lower bound, and that is
 * all that is ever concluded from it. Such a sum is carried by its complement, which is negative, so that one number says
 * both and nothing is allocated.
 */
final class Members {

    private Members() {}

    /** The sum, to be read by {@link #known} and {@link #complete}. */
    static long in(FormationProposal proposal, boolean withParticipants) {
        long sum = in(proposal.communities());
        if (withParticipants) {
            ImmutableList<Participant> participants = proposal.participants();
            for (int i = 0; i < participants.size(); i++) {
                sum = plus(sum, participants.get(i).memberCount());
            }
        }
        return sum;
    }

    /** The part of a sum that is known. */
    static long known(long sum) {
        return complete(sum) ? sum : ~sum;
    }

    /** Whether a sum has all its addends. */
    static boolean complete(long sum) {
        return sum >= 0;
    }

    /** Whether the communities themselves have at least one member. */
    static Truth inCommunities(ImmutableList<Community> communities) {
        long sum = in(communities);
        return Truth.sumIsAtLeast(known(sum), complete(sum), 1);
    }

    private static long in(ImmutableList<Community> communities) {
        long sum = 0;
        for (int i = 0; i < communities.size(); i++) {
            sum = plus(sum, communities.get(i).memberCount());
        }
        return sum;
    }

    private static long plus(long sum, OptionalInt members) {
        long known = known(sum) + members.orElse(0);
        return complete(sum) && members.isPresent() ? known : ~known;
    }
}
