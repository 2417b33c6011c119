package org.leaguebuilding.benchmarks.peers.easyrules;

import static org.leaguebuilding.benchmarks.peers.easyrules.RuleShapes.each;
import static org.leaguebuilding.benchmarks.peers.easyrules.RuleShapes.one;
import static org.leaguebuilding.benchmarks.peers.easyrules.RuleShapes.places;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jeasy.rules.api.Rules;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;
import org.leaguebuilding.benchmarks.peers.facts.HeadFacts;
import org.leaguebuilding.benchmarks.peers.facts.Joined;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.benchmarks.peers.facts.Size;

/** All rules. */
final class EasyRules {

    static final String PROPOSAL = "proposal";
    static final String FOUND = "found";

    private static final Set<String> MODES = Set.of("independent", "joint", "industry", "market");
    private static final Set<String> MODES_OF_NEW_FIELDS = Set.of("independent", "joint", "industry");
    private static final Set<String> BACKGROUNDS = Set.of("resident", "self-employed");

    private EasyRules() {}

    static Rules all() {
        Rules rules = new Rules();
        registerLeaders(rules);
        registerSize(rules);
        registerIndependent(rules);
        registerJoint(rules);
        registerJointSharing(rules);
        registerIndustry(rules);
        registerMarket(rules);
        registerNewField(rules);
        return rules;
    }

    private static void registerLeaders(Rules rules) {
        rules.register(one("formation.mode.known", "mode", p -> !MODES.contains(p.mode())));
        rules.register(one("formation.work-committee.named", "workCommittee", p -> p.workCommittee() == null));
        rules.register(one(
                "formation.work-committee.subdistrict",
                "workCommittee.subdistrictId",
                p -> p.workCommittee() != null && !leadsOne(p)));
        rules.register(each(
                "formation.work-committee.reach",
                "communities[%d].subdistrictId",
                p -> p.workCommittee() != null && leadsOne(p) ? p.communities() : List.of(),
                (p, community) -> false,
                (p, community) -> !isLed(p, community)));
        rules.register(one(
                "formation.work-committee.complete",
                "workCommittee.postsFilled",
                p -> p.workCommittee() != null
                        && p.workCommittee().postsFilled() < p.workCommittee().postsAuthorized()));
        rules.register(one(
                "formation.work-committee.strong",
                "workCommittee.competence",
                p -> p.workCommittee() != null && p.workCommittee().competence() == null,
                p -> p.workCommittee() != null
                        && !"strong".equals(p.workCommittee().competence())));
        rules.register(
                one("formation.party-leadership.named", "partyOrganization", p -> p.partyOrganization() == null));
        rules.register(one("formation.head.named", "head", p -> p.head() == null));
        rules.register(each(
                "formation.basic-form.kept",
                "replaces[%d].sound",
                ProposalFacts::replaces,
                (p, replaced) -> replaced.sound() == null,
                (p, replaced) -> Boolean.TRUE.equals(replaced.sound())));
    }

    private static boolean leadsOne(ProposalFacts proposal) {
        return proposal.communities().stream().anyMatch(community -> isLed(proposal, community));
    }

    private static boolean isLed(ProposalFacts proposal, CommunityFacts community) {
        return proposal.workCommittee() != null
                && community.subdistrictId().equals(proposal.workCommittee().subdistrictId());
    }

    private static void registerSize(Rules rules) {
        rules.register(places(
                "formation.size.minimum",
                p -> Size.of(p).isTooSmall() || Size.of(p).mayBeTooSmall(),
                p -> sized("formation.size.minimum", Size.of(p).isTooSmall(), p)));
        rules.register(places(
                "formation.size.limit",
                p -> isLimited(p) && (Size.of(p).isTooLarge() || Size.of(p).mayBeTooLarge()),
                p -> sized("formation.size.limit", Size.of(p).isTooLarge(), p)));
    }

    private static boolean isLimited(ProposalFacts proposal) {
        return proposal.organizationType().equals("branch") && proposal.oversizeApproval() == null;
    }

    private static Stream<Found> sized(String rule, boolean violated, ProposalFacts proposal) {
        if (violated) {
            return Stream.of(Found.violated(rule, "communities"));
        }
        Stream<String> communities = proposal.communities().stream()
                .filter(CommunityFacts::isOpen)
                .map(community -> "communities[" + community.position() + "].memberCount");
        Stream<String> participants = in("industry", ProposalFacts::participants).apply(proposal).stream()
                .filter(participant -> participant.memberCount() == null)
                .map(participant -> "participants[" + participant.position() + "].memberCount");
        return Stream.concat(communities, participants).map(path -> Found.unknown(rule, path));
    }

    private static void registerIndependent(Rules rules) {
        rules.register(one(
                "formation.independent.one-community",
                "communities",
                p -> p.isIn("independent") && p.communities().size() != 1));
        rules.register(each(
                "formation.independent.foundation",
                "communities[%d].foundation",
                in("independent", ProposalFacts::communities),
                (p, community) -> community.foundation() == null,
                (p, community) -> !"good".equals(community.foundation())));
        rules.register(each(
                "formation.independent.cadre-team",
                "communities[%d].cadreTeam",
                in("independent", ProposalFacts::communities),
                (p, community) -> community.cadreTeam() == null,
                (p, community) -> !"strong".equals(community.cadreTeam())));
    }

    private static void registerJoint(Rules rules) {
        rules.register(one(
                "formation.joint.several-communities",
                "communities",
                p -> p.isIn("joint") && p.communities().size() < 2));
        rules.register(places(
                "formation.joint.adjacent",
                p -> p.isJoint() && !Joined.apart(p.communities()).isEmpty(),
                p -> adjacent(p.communities())));
        rules.register(each(
                "formation.joint.similar-type",
                "communities[%d].type",
                EasyRules::joined,
                (p, community) -> community.type() == null && Joined.asksForTypes(p.communities()),
                (p, community) ->
                        community.type() != null && !community.type().equals(Joined.usualType(p.communities()))));
        rules.register(one(
                "formation.joint.weaker-foundation",
                "communities",
                p -> p.isJoint() && !Joined.hasWeaker(p.communities()) && Joined.knowsFoundations(p.communities())));
        rules.register(each(
                "formation.joint.weaker-foundation",
                "communities[%d].foundation",
                p -> Joined.hasWeaker(p.communities()) ? List.of() : joined(p),
                (p, community) -> community.foundation() == null,
                (p, community) -> false));
        rules.register(each(
                "formation.joint.could-stand-alone",
                "communities[%d]",
                EasyRules::joined,
                (p, community) -> false,
                (p, community) -> community.couldStandAlone()));
        rules.register(one(
                "formation.joint.organization-type",
                "organizationType",
                p -> p.isJoint() && p.organizationType().equals("committee")));
    }

    private static Stream<Found> adjacent(List<CommunityFacts> communities) {
        List<Found> unknown = communities.stream()
                .filter(community -> community.adjacentTo() == null)
                .map(community -> Found.unknown("formation.joint.adjacent", adjacentTo(community.position())))
                .toList();
        return unknown.isEmpty()
                ? Joined.apart(communities).stream()
                        .map(position -> Found.violated("formation.joint.adjacent", adjacentTo(position)))
                : unknown.stream();
    }

    private static String adjacentTo(int position) {
        return "communities[" + position + "].adjacentTo";
    }

    private static List<CommunityFacts> joined(ProposalFacts proposal) {
        return proposal.isJoint() ? proposal.communities() : List.of();
    }

    private static void registerJointSharing(Rules rules) {
        rules.register(each(
                "formation.joint.gives",
                "communities[%d]",
                EasyRules::joined,
                (p, community) -> false,
                (p, community) -> !Joined.gives(community, p)));
        rules.register(each(
                "formation.joint.gains",
                "communities[%d]",
                EasyRules::joined,
                (p, community) -> false,
                (p, community) -> !Joined.gains(community, p)));
    }

    private static void registerIndustry(Rules rules) {
        rules.register(one(
                "formation.industry.one-community",
                "communities",
                p -> p.isIn("industry") && p.communities().size() != 1));
        rules.register(one(
                "formation.industry.participants",
                "participants",
                p -> p.isIn("industry") && p.participants().isEmpty()));
        rules.register(each(
                "formation.industry.non-public",
                "participants[%d].ownership",
                in("industry", ProposalFacts::participants),
                (p, participant) -> participant.ownership() == null,
                (p, participant) -> "public".equals(participant.ownership())));
        rules.register(each(
                "formation.industry.small-or-medium",
                "participants[%d].scale",
                in("industry", ProposalFacts::participants),
                (p, participant) -> participant.scale() == null,
                (p, participant) -> "large".equals(participant.scale())));
        rules.register(each(
                "formation.industry.within-area",
                "participants[%d].communityId",
                in("industry", ProposalFacts::participants),
                (p, participant) -> participant.communityId() == null,
                (p, participant) -> !p.covers(participant.communityId())));
        rules.register(each(
                "formation.industry.brings-members",
                "participants[%d].memberCount",
                in("industry", ProposalFacts::participants),
                (p, participant) -> participant.memberCount() == null,
                (p, participant) -> participant.memberCount() != null && participant.memberCount() < 1));
        rules.register(one(
                "formation.industry.community-core",
                "communities",
                p -> p.isIn("industry")
                        && !Joined.hasCore(p.communities())
                        && p.communities().stream().noneMatch(CommunityFacts::isOpen)));
        rules.register(each(
                "formation.industry.community-core",
                "communities[%d].memberCount",
                p -> p.isIn("industry") && !Joined.hasCore(p.communities()) ? p.communities() : List.of(),
                (p, community) -> community.isOpen(),
                (p, community) -> false));
    }

    private static void registerMarket(Rules rules) {
        rules.register(one(
                "formation.market.one-community",
                "communities",
                p -> p.isIn("market") && p.communities().size() != 1));
        rules.register(one(
                "formation.market.head-background",
                "head.background",
                ofMarket(head -> head.background() == null),
                ofMarket(head -> head.background() != null && !BACKGROUNDS.contains(head.background()))));
        rules.register(one(
                "formation.market.head-warm",
                "head.warmToLeagueWork",
                ofMarket(head -> head.warmToLeagueWork() == null),
                ofMarket(head -> Boolean.FALSE.equals(head.warmToLeagueWork()))));
        rules.register(one(
                "formation.market.head-dedicated",
                "head.dedicated",
                ofMarket(head -> head.dedicated() == null),
                ofMarket(head -> Boolean.FALSE.equals(head.dedicated()))));
    }

    private static Predicate<ProposalFacts> ofMarket(Predicate<HeadFacts> condition) {
        return proposal -> {
            HeadFacts head = proposal.head();
            return proposal.isIn("market") && head != null && condition.test(head);
        };
    }

    private static void registerNewField(Rules rules) {
        rules.register(one(
                "formation.new-field.core",
                "coreOrganization",
                p -> p.newField() != null && p.coreOrganization() == null));
        rules.register(one(
                "formation.new-field.mode",
                "mode",
                p -> p.newField() != null && !MODES_OF_NEW_FIELDS.contains(p.mode())));
        rules.register(one(
                "formation.new-field.relies-on-party",
                "reliesOnPartyOrganization",
                p -> p.newField() != null && Joined.reliesOnNone(p)));
        rules.register(one(
                "formation.new-field.exemplary-youth",
                "exemplaryYouth",
                p -> p.newField() != null && p.exemplaryYouth().isEmpty()));
    }

    /** A list of a proposal, which is empty in another mode. */
    private static <T> Function<ProposalFacts, List<T>> in(String mode, Function<ProposalFacts, List<T>> list) {
        return proposal -> proposal.isIn(mode) ? list.apply(proposal) : List.of();
    }
}
