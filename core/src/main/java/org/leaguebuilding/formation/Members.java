package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Truth;

/**
 * The members that a proposal brings together. Where some counts are unknown, the known part is a lower bound; an unknown
 * count of a community is at most its youth, so that there may be an upper bound, too. A lower bound is carried by its
 * complement, which is negative, so that one number says both what is known and whether that is all, and nothing is
 * allocated.
 */
final class Members {

    /** More than any number of members: there is no upper bound. */
    private static final long NO_BOUND = Long.MAX_VALUE;

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

    /** The sum over communities alone, to be read in the same way. */
    static long in(ImmutableList<Community> communities) {
        long sum = 0;
        for (int i = 0; i < communities.size(); i++) {
            sum = plus(sum, communities.get(i).memberCount());
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

    /** The most that the sum of {@link #in(FormationProposal, boolean)} can come to. */
    static long most(FormationProposal proposal, boolean withParticipants, long sum) {
        if (complete(sum)) {
            return sum;
        }
        long most = most(proposal.communities());
        ImmutableList<Participant> participants = proposal.participants();
        for (int i = 0; withParticipants && i < participants.size(); i++) {
            most = plusMost(most, participants.get(i).memberCount(), OptionalInt.empty());
        }
        return most;
    }

    /** The most that the communities alone can have. */
    static long most(ImmutableList<Community> communities) {
        long most = 0;
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            most = plusMost(most, community.memberCount(), community.youthCount());
        }
        return most;
    }

    /** Whether a sum that lies between two bounds reaches a minimum. */
    static Truth reach(long known, long most, long minimum) {
        if (known >= minimum) {
            return Truth.TRUE;
        }
        return most < minimum ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether a community's count is absent and could be anything but zero; what else is absent adds nothing. */
    static boolean isOpen(Community community) {
        return community.memberCount().isEmpty()
                && (community.youthCount().isEmpty() || community.youthCount().getAsInt() > 0);
    }

    private static long plus(long sum, OptionalInt members) {
        long known = known(sum) + members.orElse(0);
        return complete(sum) && members.isPresent() ? known : ~known;
    }

    private static long plusMost(long most, OptionalInt members, OptionalInt bound) {
        if (most == NO_BOUND) {
            return NO_BOUND;
        }
        if (members.isPresent()) {
            return most + members.getAsInt();
        }
        return bound.isPresent() ? most + bound.getAsInt() : NO_BOUND;
    }
}
