package org.leaguebuilding.benchmarks.peers.hibernate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.leaguebuilding.benchmarks.peers.facts.CommitteeFacts;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;
import org.leaguebuilding.benchmarks.peers.facts.Joined;
import org.leaguebuilding.benchmarks.peers.facts.ParticipantFacts;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.benchmarks.peers.facts.Size;

/** The rules that look at several fields. */
public enum Part {
    LEADERS {
        @Override
        void check(ProposalFacts proposal, Places places) {
            CommitteeFacts committee = proposal.workCommittee();
            if (committee == null) {
                return;
            }
            if (committee.postsFilled() < committee.postsAuthorized()) {
                places.add("formation.work-committee.complete", "workCommittee", "postsFilled");
            }
            List<CommunityFacts> others = proposal.communities().stream()
                    .filter(community -> !community.subdistrictId().equals(committee.subdistrictId()))
                    .toList();
            if (others.size() == proposal.communities().size()) {
                places.add("formation.work-committee.subdistrict", "workCommittee", "subdistrictId");
            } else {
                others.forEach(community -> places.addWithin(
                        "formation.work-committee.reach", "communities", community.position(), "subdistrictId"));
            }
        }
    },
    SIZE {
        @Override
        void check(ProposalFacts proposal, Places places) {
            Size size = Size.of(proposal);
            if (size.isTooSmall()) {
                places.add("formation.size.minimum", "communities");
            } else if (size.mayBeTooSmall()) {
                counts("formation.size.minimum.unknown", proposal, places);
            }
            if (proposal.organizationType().equals("branch") && proposal.oversizeApproval() == null) {
                if (size.isTooLarge()) {
                    places.add("formation.size.limit", "communities");
                } else if (size.mayBeTooLarge()) {
                    counts("formation.size.limit.unknown", proposal, places);
                }
            }
        }

        private static void counts(String rule, ProposalFacts proposal, Places places) {
            proposal.communities().stream()
                    .filter(CommunityFacts::isOpen)
                    .forEach(community -> places.addWithin(rule, "communities", community.position(), "memberCount"));
            if (proposal.isIn("industry")) {
                proposal.participants().stream()
                        .filter(participant -> participant.memberCount() == null)
                        .forEach(participant ->
                                places.addWithin(rule, "participants", participant.position(), "memberCount"));
            }
        }
    },
    JOINT {
        @Override
        void check(ProposalFacts proposal, Places places) {
            List<CommunityFacts> communities = proposal.communities();
            adjacent(communities, places);
            types(communities, places);
            foundations(communities, places);
            for (CommunityFacts community : communities) {
                if (community.couldStandAlone()) {
                    places.addAt("formation.joint.could-stand-alone", "communities", community.position());
                }
                if (!Joined.gives(community, proposal)) {
                    places.addAt("formation.joint.gives", "communities", community.position());
                }
                if (!Joined.gains(community, proposal)) {
                    places.addAt("formation.joint.gains", "communities", community.position());
                }
            }
        }

        private static void adjacent(List<CommunityFacts> communities, Places places) {
            Set<Integer> apart = Joined.apart(communities);
            List<CommunityFacts> unknown = communities.stream()
                    .filter(community -> community.adjacentTo() == null)
                    .toList();
            if (!apart.isEmpty()) {
                unknown.forEach(community -> places.addWithin(
                        "formation.joint.adjacent.unknown", "communities", community.position(), "adjacentTo"));
            }
            if (unknown.isEmpty()) {
                apart.forEach(position ->
                        places.addWithin("formation.joint.adjacent", "communities", position, "adjacentTo"));
            }
        }

        private static void types(List<CommunityFacts> communities, Places places) {
            String usual = Joined.usualType(communities);
            boolean asked = Joined.asksForTypes(communities);
            for (CommunityFacts community : communities) {
                if (community.type() == null && asked) {
                    places.addWithin(
                            "formation.joint.similar-type.unknown", "communities", community.position(), "type");
                } else if (community.type() != null && !Objects.equals(community.type(), usual)) {
                    places.addWithin("formation.joint.similar-type", "communities", community.position(), "type");
                }
            }
        }

        private static void foundations(List<CommunityFacts> communities, Places places) {
            if (Joined.hasWeaker(communities)) {
                return;
            }
            if (Joined.knowsFoundations(communities)) {
                places.add("formation.joint.weaker-foundation", "communities");
            }
            communities.stream()
                    .filter(community -> community.foundation() == null)
                    .forEach(community -> places.addWithin(
                            "formation.joint.weaker-foundation.unknown",
                            "communities",
                            community.position(),
                            "foundation"));
        }
    },
    INDUSTRY {
        @Override
        void check(ProposalFacts proposal, Places places) {
            for (ParticipantFacts participant : proposal.participants()) {
                if (participant.communityId() != null && !proposal.covers(participant.communityId())) {
                    places.addWithin(
                            "formation.industry.within-area", "participants", participant.position(), "communityId");
                }
            }
            if (Joined.hasCore(proposal.communities())) {
                return;
            }
            List<CommunityFacts> open = proposal.communities().stream()
                    .filter(CommunityFacts::isOpen)
                    .toList();
            if (open.isEmpty()) {
                places.add("formation.industry.community-core", "communities");
            }
            open.forEach(community -> places.addWithin(
                    "formation.industry.community-core.unknown", "communities", community.position(), "memberCount"));
        }
    },
    NEW_FIELD {
        @Override
        void check(ProposalFacts proposal, Places places) {
            if (Joined.reliesOnNone(proposal)) {
                places.add("formation.new-field.relies-on-party", "reliesOnPartyOrganization");
            }
        }
    };

    /** Adds the places where a rule of this part does not hold or cannot be judged. */
    abstract void check(ProposalFacts proposal, Places places);
}
