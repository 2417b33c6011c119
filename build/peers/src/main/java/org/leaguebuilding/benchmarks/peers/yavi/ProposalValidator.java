package org.leaguebuilding.benchmarks.peers.yavi;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import java.util.List;
import java.util.Set;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.facts.CommitteeFacts;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;
import org.leaguebuilding.benchmarks.peers.facts.HeadFacts;
import org.leaguebuilding.benchmarks.peers.facts.Joined;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.benchmarks.peers.facts.ReplacedFacts;
import org.leaguebuilding.benchmarks.peers.facts.Size;

/** The rules of all modes, and which others are asked when. */
final class ProposalValidator {

    private ProposalValidator() {}

    static Validator<ProposalFacts> build() {
        ValidatorBuilder<ProposalFacts> proposal = ValidatorBuilder.of();
        leaders(proposal);
        size(proposal);
        proposal.constraintOnCondition((p, group) -> p.isIn("independent"), ModeValidators::independent)
                .constraintOnCondition((p, group) -> p.isIn("joint"), ModeValidators::several)
                .constraintOnCondition((p, group) -> p.isJoint(), ModeValidators::joint)
                .constraintOnCondition((p, group) -> p.isIn("industry"), IndustryValidator::industry)
                .constraintOnCondition((p, group) -> p.isIn("market"), ModeValidators::market)
                .constraintOnCondition((p, group) -> p.newField() != null, ProposalValidator::newField);
        return proposal.build();
    }

    /** The key of a violation is the id of the rule. */
    static ViolationMessage rule(String id) {
        return ViolationMessage.of(id, "{0}");
    }

    static ViolationMessage unknown(String id) {
        return rule(id + Found.UNKNOWN);
    }

    private static void leaders(ValidatorBuilder<ProposalFacts> proposal) {
        proposal._string(
                        ProposalFacts::mode,
                        "mode",
                        mode -> mode.oneOf(Set.of("independent", "joint", "industry", "market"))
                                .message(rule("formation.mode.known")))
                ._object(
                        ProposalFacts::workCommittee,
                        "workCommittee",
                        committee -> committee.notNull().message(rule("formation.work-committee.named")))
                .nestIfPresent(ProposalFacts::workCommittee, "workCommittee", ProposalValidator::committee)
                .constraintOnCondition((p, group) -> p.workCommittee() != null, ProposalValidator::reach)
                ._string(
                        ProposalFacts::partyOrganization,
                        "partyOrganization",
                        party -> party.notNull().message(rule("formation.party-leadership.named")))
                ._object(ProposalFacts::head, "head", head -> head.notNull().message(rule("formation.head.named")))
                .forEach(
                        ProposalFacts::replaces,
                        "replaces",
                        replaced -> replaced._boolean(
                                ReplacedFacts::sound,
                                "sound",
                                sound -> sound.notNull()
                                        .message(unknown("formation.basic-form.kept"))
                                        .isFalse()
                                        .message(rule("formation.basic-form.kept"))));
    }

    private static ValidatorBuilder<CommitteeFacts> committee(ValidatorBuilder<CommitteeFacts> committee) {
        return committee
                .constraintOnTarget(
                        c -> c.postsFilled() >= c.postsAuthorized(),
                        "postsFilled",
                        rule("formation.work-committee.complete"))
                ._string(
                        CommitteeFacts::competence,
                        "competence",
                        competence -> competence
                                .notNull()
                                .message(unknown("formation.work-committee.strong"))
                                .oneOf(Set.of("strong"))
                                .message(rule("formation.work-committee.strong")));
    }

    private static ValidatorBuilder<ProposalFacts> reach(ValidatorBuilder<ProposalFacts> proposal) {
        return proposal.constraintOnTarget(
                        ProposalValidator::leadsOne,
                        "workCommittee.subdistrictId",
                        rule("formation.work-committee.subdistrict"))
                .constraintOnCondition(
                        (p, group) -> leadsOne(p),
                        led -> led.forEach(
                                Led::all,
                                "communities",
                                community -> community.constraintOnTarget(
                                        c -> c.community().subdistrictId().equals(c.subdistrictId()),
                                        "subdistrictId",
                                        rule("formation.work-committee.reach"))));
    }

    private static boolean leadsOne(ProposalFacts proposal) {
        return Led.all(proposal).stream()
                .anyMatch(led -> led.community().subdistrictId().equals(led.subdistrictId()));
    }

    /** A community and the subdistrict of the work committee. */
    private record Led(CommunityFacts community, String subdistrictId) {

        static List<Led> all(ProposalFacts proposal) {
            CommitteeFacts committee = proposal.workCommittee();
            return committee == null
                    ? List.of()
                    : proposal.communities().stream()
                            .map(community -> new Led(community, committee.subdistrictId()))
                            .toList();
        }
    }

    private static void size(ValidatorBuilder<ProposalFacts> proposal) {
        proposal.constraintOnTarget(p -> !Size.of(p).isTooSmall(), "communities", rule("formation.size.minimum"))
                .constraintOnCondition(
                        (p, group) -> Size.of(p).mayBeTooSmall(), b -> counted(unknown("formation.size.minimum"), b))
                .constraintOnCondition(
                        (p, group) -> p.organizationType().equals("branch") && p.oversizeApproval() == null,
                        branch -> branch.constraintOnTarget(
                                        p -> !Size.of(p).isTooLarge(), "communities", rule("formation.size.limit"))
                                .constraintOnCondition(
                                        (p, group) -> Size.of(p).mayBeTooLarge(),
                                        b -> counted(unknown("formation.size.limit"), b)));
    }

    /** All counts are there. */
    static ValidatorBuilder<ProposalFacts> counted(ViolationMessage message, ValidatorBuilder<ProposalFacts> proposal) {
        return communitiesCounted(message, proposal)
                .constraintOnCondition(
                        (p, group) -> p.isIn("industry"), industry -> IndustryValidator.counted(message, industry));
    }

    static ValidatorBuilder<ProposalFacts> communitiesCounted(
            ViolationMessage message, ValidatorBuilder<ProposalFacts> proposal) {
        return proposal.forEach(
                ProposalFacts::communities,
                "communities",
                community -> community.constraintOnTarget(c -> !c.isOpen(), "memberCount", message));
    }

    private static ValidatorBuilder<ProposalFacts> newField(ValidatorBuilder<ProposalFacts> proposal) {
        return proposal._string(
                        ProposalFacts::coreOrganization,
                        "coreOrganization",
                        core -> core.notNull().message(rule("formation.new-field.core")))
                ._string(
                        ProposalFacts::mode,
                        "mode",
                        mode -> mode.oneOf(Set.of("independent", "joint", "industry"))
                                .message(rule("formation.new-field.mode")))
                .constraintOnTarget(
                        p -> !Joined.reliesOnNone(p),
                        "reliesOnPartyOrganization",
                        rule("formation.new-field.relies-on-party"))
                ._collection(
                        ProposalFacts::exemplaryYouth,
                        "exemplaryYouth",
                        youth -> youth.notEmpty().message(rule("formation.new-field.exemplary-youth")));
    }

    /** The head of a market's organization. */
    static ValidatorBuilder<HeadFacts> marketHead(ValidatorBuilder<HeadFacts> head) {
        return head._string(
                        HeadFacts::background,
                        "background",
                        background -> background
                                .notNull()
                                .message(unknown("formation.market.head-background"))
                                .oneOf(Set.of("resident", "self-employed"))
                                .message(rule("formation.market.head-background")))
                ._boolean(
                        HeadFacts::warmToLeagueWork,
                        "warmToLeagueWork",
                        warm -> warm.notNull()
                                .message(unknown("formation.market.head-warm"))
                                .isTrue()
                                .message(rule("formation.market.head-warm")))
                ._boolean(
                        HeadFacts::dedicated,
                        "dedicated",
                        dedicated -> dedicated
                                .notNull()
                                .message(unknown("formation.market.head-dedicated"))
                                .isTrue()
                                .message(rule("formation.market.head-dedicated")));
    }
}
