package org.leaguebuilding.benchmarks.peers.yavi;

import static org.leaguebuilding.benchmarks.peers.yavi.ProposalValidator.rule;
import static org.leaguebuilding.benchmarks.peers.yavi.ProposalValidator.unknown;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ViolationMessage;
import java.util.List;
import java.util.Set;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;
import org.leaguebuilding.benchmarks.peers.facts.Joined;
import org.leaguebuilding.benchmarks.peers.facts.ParticipantFacts;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;

/** The rules of the industry mode. */
final class IndustryValidator {

    private IndustryValidator() {}

    static ValidatorBuilder<ProposalFacts> industry(ValidatorBuilder<ProposalFacts> proposal) {
        ModeValidators.oneCommunity("formation.industry.one-community", proposal)
                ._collection(
                        ProposalFacts::participants,
                        "participants",
                        participants -> participants.notEmpty().message(rule("formation.industry.participants")))
                .forEach(ProposalFacts::participants, "participants", IndustryValidator::participant)
                .forEach(
                        Placed::all,
                        "participants",
                        placed -> placed.constraintOnTarget(
                                Placed::isWithin, "communityId", rule("formation.industry.within-area")))
                .constraintOnTarget(
                        p -> Joined.hasCore(p.communities())
                                || p.communities().stream().anyMatch(CommunityFacts::isOpen),
                        "communities",
                        rule("formation.industry.community-core"))
                .constraintOnCondition(
                        (p, group) -> !Joined.hasCore(p.communities()),
                        b -> ProposalValidator.communitiesCounted(unknown("formation.industry.community-core"), b));
        return proposal;
    }

    private static ValidatorBuilder<ParticipantFacts> participant(ValidatorBuilder<ParticipantFacts> participant) {
        return participant
                ._string(
                        ParticipantFacts::ownership,
                        "ownership",
                        ownership -> ownership
                                .notNull()
                                .message(unknown("formation.industry.non-public"))
                                .oneOf(Set.of("non-public", "foreign-funded"))
                                .message(rule("formation.industry.non-public")))
                ._string(
                        ParticipantFacts::scale,
                        "scale",
                        scale -> scale.notNull()
                                .message(unknown("formation.industry.small-or-medium"))
                                .oneOf(Set.of("small", "medium"))
                                .message(rule("formation.industry.small-or-medium")))
                ._string(
                        ParticipantFacts::communityId,
                        "communityId",
                        place -> place.notNull().message(unknown("formation.industry.within-area")))
                ._integer(
                        ParticipantFacts::memberCount,
                        "memberCount",
                        count -> count.notNull()
                                .message(unknown("formation.industry.brings-members"))
                                .greaterThanOrEqual(1)
                                .message(rule("formation.industry.brings-members")));
    }

    /** All participants are counted. */
    static ValidatorBuilder<ProposalFacts> counted(ViolationMessage message, ValidatorBuilder<ProposalFacts> proposal) {
        return proposal.forEach(
                ProposalFacts::participants,
                "participants",
                participant -> participant._integer(
                        ParticipantFacts::memberCount,
                        "memberCount",
                        count -> count.notNull().message(message)));
    }

    /** A participant and where it has to lie. */
    private record Placed(ParticipantFacts participant, ProposalFacts proposal) {

        static List<Placed> all(ProposalFacts proposal) {
            return proposal.participants().stream()
                    .map(participant -> new Placed(participant, proposal))
                    .toList();
        }

        boolean isWithin() {
            return participant.communityId() == null || proposal.covers(participant.communityId());
        }
    }
}
