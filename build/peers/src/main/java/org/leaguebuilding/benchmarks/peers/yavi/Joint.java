package org.leaguebuilding.benchmarks.peers.yavi;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.peers.facts.CommunityFacts;
import org.leaguebuilding.benchmarks.peers.facts.Joined;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;

/** A community among those that it is joined with: a constraint on an element of a list sees that element alone. */
record Joint(
        CommunityFacts community,
        ProposalFacts proposal,
        boolean apart,
        boolean allNeighboursKnown,
        @Nullable String usualType,
        boolean asksForType,
        boolean hasWeaker) {

    static List<Joint> all(ProposalFacts proposal) {
        List<CommunityFacts> communities = proposal.communities();
        Set<Integer> apart = Joined.apart(communities);
        boolean allKnown = communities.stream().noneMatch(community -> community.adjacentTo() == null);
        String usualType = Joined.usualType(communities);
        boolean asksForType = Joined.asksForTypes(communities);
        boolean hasWeaker = Joined.hasWeaker(communities);
        return communities.stream()
                .map(community -> new Joint(
                        community,
                        proposal,
                        apart.contains(community.position()),
                        allKnown,
                        usualType,
                        asksForType,
                        hasWeaker))
                .toList();
    }

    boolean touches() {
        return !(apart && allNeighboursKnown);
    }

    boolean isOfUsualType() {
        return community.type() == null || community.type().equals(usualType);
    }

    boolean hasType() {
        return community.type() != null || !asksForType;
    }

    boolean hasFoundation() {
        return community.foundation() != null || hasWeaker;
    }

    boolean gives() {
        return Joined.gives(community, proposal);
    }

    boolean gains() {
        return Joined.gains(community, proposal);
    }
}
