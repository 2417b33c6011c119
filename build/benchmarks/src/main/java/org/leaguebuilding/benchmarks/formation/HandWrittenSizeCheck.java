package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.organization.OrganizationType;

/** The rules about the size as a host would write them without the library. */
final class HandWrittenSizeCheck {

    private static final int BRANCH_MINIMUM = 3;
    private static final int GENERAL_BRANCH_MINIMUM = 30;
    private static final int COMMITTEE_MINIMUM = 100;
    private static final int BRANCH_LIMIT = 50;

    private HandWrittenSizeCheck() {}

    static void check(FormationProposal proposal, boolean withParticipants, List<Problem> problems) {
        long known = 0;
        boolean complete = true;
        long most = 0;
        boolean bounded = true;
        ImmutableList<Community> communities = proposal.communities();
        for (int i = 0; i < communities.size(); i++) {
            OptionalInt members = communities.get(i).memberCount();
            if (members.isPresent()) {
                known += members.getAsInt();
                most += members.getAsInt();
            } else {
                OptionalInt youth = communities.get(i).youthCount();
                complete = false;
                bounded &= youth.isPresent();
                most += youth.orElse(0);
            }
        }
        if (withParticipants) {
            ImmutableList<Participant> participants = proposal.participants();
            for (int i = 0; i < participants.size(); i++) {
                OptionalInt members = participants.get(i).memberCount();
                known += members.orElse(0);
                most += members.orElse(0);
                complete &= members.isPresent();
                bounded &= members.isPresent();
            }
        }
        OrganizationType type = proposal.organizationType();
        long minimum = minimum(type);
        if (known < minimum) {
            Map<String, Object> facts = facts(known, "minimum", minimum);
            facts.put("organizationType", type.code());
            if (bounded && most < minimum) {
                facts.put("members", most);
                facts.put("extent", complete || known == most ? "total" : "at-most");
                problems.add(new Problem("formation.size.minimum", Kind.VIOLATION, "communities", facts));
            } else {
                addMissing("formation.size.minimum", proposal, withParticipants, facts, problems);
            }
        }
        if (type == OrganizationType.BRANCH && proposal.oversizeApproval().isEmpty()) {
            if (known > BRANCH_LIMIT) {
                Map<String, Object> facts = facts(known, "limit", BRANCH_LIMIT);
                facts.put("extent", complete || (bounded && known == most) ? "total" : "at-least");
                problems.add(new Problem("formation.size.limit", Kind.VIOLATION, "communities", facts));
            } else if (!bounded || most > BRANCH_LIMIT) {
                Map<String, Object> facts = facts(known, "limit", BRANCH_LIMIT);
                addMissing("formation.size.limit", proposal, withParticipants, facts, problems);
            }
        }
    }

    /** Whether a community may have members who have not been counted. */
    static boolean isOpen(Community community) {
        return community.memberCount().isEmpty() && community.youthCount().orElse(1) > 0;
    }

    private static void addMissing(
            String rule,
            FormationProposal proposal,
            boolean withParticipants,
            Map<String, Object> facts,
            List<Problem> problems) {
        ImmutableList<Community> communities = proposal.communities();
        for (int i = 0; i < communities.size(); i++) {
            if (isOpen(communities.get(i))) {
                problems.add(missing(
                        rule,
                        "communities[" + i + "].memberCount",
                        communities.get(i).id(),
                        facts));
            }
        }
        ImmutableList<Participant> participants = proposal.participants();
        for (int i = 0; withParticipants && i < participants.size(); i++) {
            if (participants.get(i).memberCount().isEmpty()) {
                problems.add(missing(
                        rule,
                        "participants[" + i + "].memberCount",
                        participants.get(i).id(),
                        facts));
            }
        }
    }

    private static Problem missing(String rule, String path, String uncounted, Map<String, Object> facts) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("extent", "at-least");
        all.put("uncounted", uncounted);
        return new Problem(rule, Kind.DEMANDED_FACT_MISSING, path, all);
    }

    private static Map<String, Object> facts(long members, String bound, long figure) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("members", members);
        facts.put(bound, figure);
        return facts;
    }

    private static long minimum(OrganizationType type) {
        return switch (type) {
            case BRANCH -> BRANCH_MINIMUM;
            case GENERAL_BRANCH -> GENERAL_BRANCH_MINIMUM;
            case COMMITTEE -> COMMITTEE_MINIMUM;
        };
    }
}
