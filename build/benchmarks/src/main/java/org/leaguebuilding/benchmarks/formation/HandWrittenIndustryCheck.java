package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.Scale;

/** The rules of industry formation as a host would write them without the library. */
final class HandWrittenIndustryCheck {

    private HandWrittenIndustryCheck() {}

    static void check(FormationProposal proposal, List<Problem> problems) {
        HandWrittenFormationCheck.checkOneCommunity("formation.industry.one-community", proposal, problems);
        if (proposal.participants().isEmpty()) {
            problems.add(new Problem("formation.industry.participants", Kind.VIOLATION, "participants", Map.of()));
        }
        checkOwnership(proposal.participants(), problems);
        checkScale(proposal.participants(), problems);
        checkPlace(proposal, problems);
        checkBringsMembers(proposal.participants(), problems);
        checkCore(proposal.communities(), problems);
    }

    private static void checkOwnership(ImmutableList<Participant> participants, List<Problem> problems) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            Optional<Ownership> ownership = participant.ownership();
            if (ownership.isEmpty()) {
                problems.add(new Problem(
                        "formation.industry.non-public",
                        Kind.DEMANDED_FACT_MISSING,
                        "participants[" + i + "].ownership",
                        Map.of("participant", participant.id())));
            } else if (ownership.get() == Ownership.PUBLIC) {
                problems.add(new Problem(
                        "formation.industry.non-public",
                        Kind.VIOLATION,
                        "participants[" + i + "].ownership",
                        Map.of(
                                "participant", participant.id(),
                                "ownership", ownership.get().code())));
            }
        }
    }

    private static void checkScale(ImmutableList<Participant> participants, List<Problem> problems) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            Optional<Scale> scale = participant.scale();
            if (scale.isEmpty()) {
                problems.add(new Problem(
                        "formation.industry.small-or-medium",
                        Kind.DEMANDED_FACT_MISSING,
                        "participants[" + i + "].scale",
                        Map.of("participant", participant.id())));
            } else if (scale.get() == Scale.LARGE) {
                problems.add(new Problem(
                        "formation.industry.small-or-medium",
                        Kind.VIOLATION,
                        "participants[" + i + "].scale",
                        Map.of(
                                "participant",
                                participant.id(),
                                "scale",
                                scale.get().code())));
            }
        }
    }

    private static void checkPlace(FormationProposal proposal, List<Problem> problems) {
        ImmutableList<Participant> participants = proposal.participants();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            Optional<String> communityId = participant.communityId();
            if (communityId.isEmpty()) {
                problems.add(new Problem(
                        "formation.industry.within-area",
                        Kind.DEMANDED_FACT_MISSING,
                        "participants[" + i + "].communityId",
                        Map.of("participant", participant.id())));
            } else if (!HandWrittenJointCheck.isCovered(communityId.get(), proposal.communities())) {
                problems.add(new Problem(
                        "formation.industry.within-area",
                        Kind.VIOLATION,
                        "participants[" + i + "].communityId",
                        Map.of("participant", participant.id(), "communityId", communityId.get())));
            }
        }
    }

    private static void checkBringsMembers(ImmutableList<Participant> participants, List<Problem> problems) {
        for (int i = 0; i < participants.size(); i++) {
            OptionalInt members = participants.get(i).memberCount();
            if (members.isEmpty() || members.getAsInt() < 1) {
                problems.add(new Problem(
                        "formation.industry.brings-members",
                        members.isEmpty() ? Kind.WANTED_FACT_MISSING : Kind.CONCERN,
                        "participants[" + i + "].memberCount",
                        Map.of("participant", participants.get(i).id())));
            }
        }
    }

    private static void checkCore(ImmutableList<Community> communities, List<Problem> problems) {
        boolean unknown = false;
        for (int i = 0; i < communities.size(); i++) {
            OptionalInt members = communities.get(i).memberCount();
            if (members.isPresent() && members.getAsInt() > 0) {
                return;
            }
            unknown |= HandWrittenSizeCheck.isOpen(communities.get(i));
        }
        if (!unknown) {
            problems.add(new Problem("formation.industry.community-core", Kind.VIOLATION, "communities", Map.of()));
        }
        for (int i = 0; i < communities.size(); i++) {
            if (HandWrittenSizeCheck.isOpen(communities.get(i))) {
                problems.add(new Problem(
                        "formation.industry.community-core",
                        Kind.DEMANDED_FACT_MISSING,
                        "communities[" + i + "].memberCount",
                        Map.of("community", communities.get(i).id())));
            }
        }
    }
}
