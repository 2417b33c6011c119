package org.leaguebuilding.benchmarks.peers.yavi;

import static org.leaguebuilding.benchmarks.peers.yavi.ProposalValidator.rule;
import static org.leaguebuilding.benchmarks.peers.yavi.ProposalValidator.unknown;

import am.ik.yavi.builder.ValidatorBuilder;
import java.util.Set;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;
import org.leaguebuilding.benchmarks.peers.facts.Joined;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;

/** The rules of the independent, the joint and the market mode. */
final class ModeValidators {

    private ModeValidators() {}

    static ValidatorBuilder<ProposalFacts> independent(ValidatorBuilder<ProposalFacts> proposal) {
        return oneCommunity("formation.independent.one-community", proposal)
                .forEach(
                        ProposalFacts::communities,
                        "communities",
                        community -> community
                                ._string(
                                        CommunityFacts::foundation,
                                        "foundation",
                                        foundation -> foundation
                                                .notNull()
                                                .message(unknown("formation.independent.foundation"))
                                                .oneOf(Set.of("good"))
                                                .message(rule("formation.independent.foundation")))
                                ._string(
                                        CommunityFacts::cadreTeam,
                                        "cadreTeam",
                                        cadreTeam -> cadreTeam
                                                .notNull()
                                                .message(unknown("formation.independent.cadre-team"))
                                                .oneOf(Set.of("strong"))
                                                .message(rule("formation.independent.cadre-team"))));
    }

    static ValidatorBuilder<ProposalFacts> oneCommunity(String id, ValidatorBuilder<ProposalFacts> proposal) {
        return proposal._collection(
                ProposalFacts::communities,
                "communities",
                communities -> communities.fixedSize(1).message(rule(id)));
    }

    static ValidatorBuilder<ProposalFacts> several(ValidatorBuilder<ProposalFacts> proposal) {
        return proposal._collection(
                ProposalFacts::communities,
                "communities",
                communities -> communities.greaterThan(1).message(rule("formation.joint.several-communities")));
    }

    static ValidatorBuilder<ProposalFacts> joint(ValidatorBuilder<ProposalFacts> proposal) {
        return proposal.forEach(Joint::all, "communities", ModeValidators::joined)
                .constraintOnCondition(
                        (p, group) -> !Joined.apart(p.communities()).isEmpty(),
                        apart -> apart.forEach(
                                ProposalFacts::communities,
                                "communities",
                                community -> community._object(
                                        CommunityFacts::adjacentTo,
                                        "adjacentTo",
                                        c -> c.notNull().message(unknown("formation.joint.adjacent")))))
                .constraintOnTarget(
                        p -> Joined.hasWeaker(p.communities()) || !Joined.knowsFoundations(p.communities()),
                        "communities",
                        rule("formation.joint.weaker-foundation"))
                ._string(
                        ProposalFacts::organizationType,
                        "organizationType",
                        type -> type.oneOf(Set.of("branch", "general-branch"))
                                .message(rule("formation.joint.organization-type")));
    }

    private static ValidatorBuilder<Joint> joined(ValidatorBuilder<Joint> community) {
        return community
                .constraintOnTarget(Joint::touches, "adjacentTo", rule("formation.joint.adjacent"))
                .constraintOnTarget(Joint::isOfUsualType, "type", rule("formation.joint.similar-type"))
                .constraintOnTarget(Joint::hasType, "type", unknown("formation.joint.similar-type"))
                .constraintOnTarget(Joint::hasFoundation, "foundation", unknown("formation.joint.weaker-foundation"))
                .constraintOnTarget(
                        c -> !c.community().couldStandAlone(), "", rule("formation.joint.could-stand-alone"))
                .constraintOnTarget(Joint::gives, "", rule("formation.joint.gives"))
                .constraintOnTarget(Joint::gains, "", rule("formation.joint.gains"));
    }

    static ValidatorBuilder<ProposalFacts> market(ValidatorBuilder<ProposalFacts> proposal) {
        return oneCommunity("formation.market.one-community", proposal)
                .nestIfPresent(ProposalFacts::head, "head", ProposalValidator::marketHead);
    }
}
