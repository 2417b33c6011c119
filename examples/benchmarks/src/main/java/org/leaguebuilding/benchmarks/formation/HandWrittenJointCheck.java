package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;

/** The rules of joint formation as a host would write them without the library. */
final class HandWrittenJointCheck {

    private HandWrittenJointCheck() {}

    static void check(FormationProposal proposal, List<Problem> problems) {
        ImmutableList<Community> communities = proposal.communities();
        if (communities.size() < 2) {
            problems.add(new Problem(
                    "formation.joint.several-communities", Kind.VIOLATION, "communities", Map.of("communities", (long)
                            communities.size())));
            return;
        }
        checkAdjacent(communities, problems);
        checkSimilarType(communities, problems);
        checkFoundations(communities, problems);
        if (proposal.organizationType() == OrganizationType.COMMITTEE) {
            problems.add(new Problem(
                    "formation.joint.organization-type",
                    Kind.VIOLATION,
                    "organizationType",
                    Map.of("organizationType", proposal.organizationType().code())));
        }
        checkSharing(proposal, problems);
    }

    private static void checkAdjacent(ImmutableList<Community> communities, List<Problem> problems) {
        boolean[] connected = new boolean[communities.size()];
        if (reach(communities, false, connected) == communities.size()) {
            return;
        }
        boolean[] possible = new boolean[communities.size()];
        reach(communities, true, possible);
        for (int i = 0; i < communities.size(); i++) {
            if (!connected[i]) {
                problems.add(new Problem(
                        "formation.joint.adjacent",
                        possible[i] ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                        "communities[" + i + "].adjacentTo",
                        Map.of("community", communities.get(i).id())));
            }
        }
    }

    /** Marks the communities that hang together with the first one, and counts them. */
    private static int reach(ImmutableList<Community> communities, boolean orUnknown, boolean[] reached) {
        int[] queue = new int[communities.size()];
        int queued = 1;
        reached[0] = true;
        for (int next = 0; next < queued; next++) {
            Community from = communities.get(queue[next]);
            for (int i = 1; i < communities.size(); i++) {
                if (!reached[i] && touch(from, communities.get(i), orUnknown)) {
                    reached[i] = true;
                    queue[queued++] = i;
                }
            }
        }
        return queued;
    }

    private static boolean touch(Community one, Community other, boolean orUnknown) {
        Optional<ImmutableSet<String>> ofOne = one.adjacentTo();
        Optional<ImmutableSet<String>> ofOther = other.adjacentTo();
        return (ofOne.isPresent() && ofOne.get().contains(other.id()))
                || (ofOther.isPresent() && ofOther.get().contains(one.id()))
                || (orUnknown && (ofOne.isEmpty() || ofOther.isEmpty()));
    }

    private static void checkSimilarType(ImmutableList<Community> communities, List<Problem> problems) {
        Optional<CommunityType> first = communities.get(0).type();
        if (first.isEmpty()) {
            problems.add(new Problem(
                    "formation.joint.similar-type",
                    Kind.DEMANDED_FACT_MISSING,
                    "communities[0].type",
                    Map.of("community", communities.get(0).id())));
            return;
        }
        for (int i = 1; i < communities.size(); i++) {
            Community community = communities.get(i);
            Optional<CommunityType> type = community.type();
            if (type.isEmpty()) {
                problems.add(new Problem(
                        "formation.joint.similar-type",
                        Kind.DEMANDED_FACT_MISSING,
                        "communities[" + i + "].type",
                        Map.of(
                                "community",
                                community.id(),
                                "firstType",
                                first.get().code())));
            } else if (!type.get().equals(first.get())) {
                problems.add(new Problem(
                        "formation.joint.similar-type",
                        Kind.VIOLATION,
                        "communities[" + i + "].type",
                        Map.of(
                                "community", community.id(),
                                "type", type.get().code(),
                                "firstType", first.get().code())));
            }
        }
    }

    private static void checkFoundations(ImmutableList<Community> communities, List<Problem> problems) {
        boolean weaker = false;
        boolean unknown = false;
        for (int i = 0; i < communities.size() && !weaker; i++) {
            Optional<Foundation> foundation = communities.get(i).foundation();
            weaker = foundation.isPresent() && foundation.get() != Foundation.GOOD;
            unknown |= foundation.isEmpty();
        }
        if (!weaker) {
            problems.add(new Problem(
                    "formation.joint.weaker-foundation",
                    unknown ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                    "communities",
                    Map.of()));
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            if (community.foundation().isPresent()
                    && community.foundation().get() == Foundation.GOOD
                    && community.cadreTeam().isPresent()
                    && community.cadreTeam().get() == Strength.STRONG) {
                problems.add(new Problem(
                        "formation.joint.could-stand-alone",
                        Kind.CONCERN,
                        "communities[" + i + "]",
                        Map.of("community", community.id())));
            }
        }
    }

    private static void checkSharing(FormationProposal proposal, List<Problem> problems) {
        ImmutableList<Community> communities = proposal.communities();
        for (int i = 0; i < communities.size(); i++) {
            String id = communities.get(i).id();
            if (!gives(id, proposal)) {
                problems.add(new Problem(
                        "formation.joint.gives", Kind.VIOLATION, "communities[" + i + "]", Map.of("community", id)));
            }
        }
        for (int i = 0; i < communities.size(); i++) {
            String id = communities.get(i).id();
            if (!gains(id, proposal)) {
                problems.add(new Problem(
                        "formation.joint.gains", Kind.VIOLATION, "communities[" + i + "]", Map.of("community", id)));
            }
        }
    }

    private static boolean gives(String id, FormationProposal proposal) {
        ImmutableList<Community> communities = proposal.communities();
        ImmutableList<SharedResource> resources = proposal.sharedResources();
        for (int i = 0; i < resources.size(); i++) {
            SharedResource resource = resources.get(i);
            if (resource.providerCommunityId().equals(id)) {
                for (int k = 0; k < communities.size(); k++) {
                    if (resource.beneficiaryCommunityIds()
                            .contains(communities.get(k).id())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean gains(String id, FormationProposal proposal) {
        ImmutableList<SharedResource> resources = proposal.sharedResources();
        for (int i = 0; i < resources.size(); i++) {
            SharedResource resource = resources.get(i);
            if (resource.beneficiaryCommunityIds().contains(id)
                    && isCovered(resource.providerCommunityId(), proposal.communities())) {
                return true;
            }
        }
        return false;
    }

    static boolean isCovered(String id, ImmutableList<Community> communities) {
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
