package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Truth;

/**
 * The members that a proposal brings together. Where some counts are unknown, the known part is a lower bound, and that is
 * all that is ever concluded from it. Nothing here allocates: each question adds up anew.
 */
final class Members {

    private Members() {}

    static long known(FormationProposal proposal, boolean withParticipants) {
        long known = knownIn(proposal.communities());
        if (withParticipants) {
            ImmutableList<Participant> participants = proposal.participants();
            for (int i = 0; i < participants.size(); i++) {
                known += participants.get(i).memberCount().orElse(0);
            }
        }
        return known;
    }

    static boolean complete(FormationProposal proposal, boolean withParticipants) {
        if (withParticipants) {
            ImmutableList<Participant> participants = proposal.participants();
            for (int i = 0; i < participants.size(); i++) {
                if (participants.get(i).memberCount().isEmpty()) {
                    return false;
                }
            }
        }
        return completeIn(proposal.communities());
    }

    /** Whether the communities themselves have at least one member. */
    static Truth inCommunities(ImmutableList<Community> communities) {
        return Truth.sumIsAtLeast(knownIn(communities), completeIn(communities), 1);
    }

    private static long knownIn(ImmutableList<Community> communities) {
        long known = 0;
        for (int i = 0; i < communities.size(); i++) {
            OptionalInt members = communities.get(i).memberCount();
            known += members.orElse(0);
        }
        return known;
    }

    private static boolean completeIn(ImmutableList<Community> communities) {
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).memberCount().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
