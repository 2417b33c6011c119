package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
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
        if (reach(communities, connected) == communities.size()) {
            return;
        }
        boolean unknown = false;
        for (int i = 0; i < communities.size(); i++) {
            if (communities.get(i).adjacentTo().isEmpty()) {
                problems.add(adjacent(Kind.DEMANDED_FACT_MISSING, i, communities));
                unknown = true;
            }
        }
        for (int i = 0; i < communities.size() && !unknown; i++) {
            if (!connected[i]) {
                problems.add(adjacent(Kind.VIOLATION, i, communities));
            }
        }
    }

    private static Problem adjacent(Kind kind, int i, ImmutableList<Community> communities) {
        return new Problem(
                "formation.joint.adjacent",
                kind,
                "communities[" + i + "].adjacentTo",
                Map.of("community", communities.get(i).id()));
    }

    /** Marks the communities that are connected to the first one, and counts them. */
    private static int reach(ImmutableList<Community> communities, boolean[] reached) {
        int[] queue = new int[communities.size()];
        int queued = 1;
        reached[0] = true;
        for (int next = 0; next < queued; next++) {
            Community from = communities.get(queue[next]);
            for (int i = 1; i < communities.size(); i++) {
                if (!reached[i] && touch(from, communities.get(i))) {
                    reached[i] = true;
                    queue[queued++] = i;
                }
            }
        }
        return queued;
    }

    private static boolean touch(Community one, Community other) {
        Optional<ImmutableSet<String>> ofOne = one.adjacentTo();
        Optional<ImmutableSet<String>> ofOther = other.adjacentTo();
        return (ofOne.isPresent() && ofOne.get().contains(other.id()))
                || (ofOther.isPresent() && ofOther.get().contains(one.id()));
    }

    private static void checkSimilarType(ImmutableList<Community> communities, List<Problem> problems) {
        Optional<CommunityType> first = communities.get(0).type();
        if (first.isEmpty()) {
            checkAlike(communities, problems);
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
                problems.add(unlike(i, community, type.get(), first.get()));
            }
        }
    }

    /** Without the first type, all stated ones have to be the same; those differ that are not the most frequent one. */
    private static void checkAlike(ImmutableList<Community> communities, List<Problem> problems) {
        Map<CommunityType, Integer> counts = new LinkedHashMap<>();
        for (int i = 1; i < communities.size(); i++) {
            communities.get(i).type().ifPresent(type -> counts.merge(type, 1, Integer::sum));
        }
        Optional<CommunityType> most = Optional.empty();
        int count = 0;
        for (Map.Entry<CommunityType, Integer> each : counts.entrySet()) {
            if (each.getValue() > count) {
                most = Optional.of(each.getKey());
                count = each.getValue();
            }
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            Optional<CommunityType> type = community.type();
            if (counts.size() < 2 && type.isEmpty()) {
                problems.add(new Problem(
                        "formation.joint.similar-type",
                        Kind.DEMANDED_FACT_MISSING,
                        "communities[" + i + "].type",
                        Map.of("community", community.id())));
            } else if (counts.size() > 1 && type.isPresent() && !type.equals(most)) {
                problems.add(unlike(i, community, type.get(), most.orElseThrow()));
            }
        }
    }

    private static Problem unlike(int i, Community community, CommunityType type, CommunityType first) {
        return new Problem(
                "formation.joint.similar-type",
                Kind.VIOLATION,
                "communities[" + i + "].type",
                Map.of("community", community.id(), "type", type.code(), "firstType", first.code()));
    }

    private static void checkFoundations(ImmutableList<Community> communities, List<Problem> problems) {
        boolean weaker = false;
        boolean unknown = false;
        for (int i = 0; i < communities.size() && !weaker; i++) {
            Optional<Foundation> foundation = communities.get(i).foundation();
            weaker = foundation.isPresent() && foundation.get() != Foundation.GOOD;
            unknown |= foundation.isEmpty();
        }
        if (!weaker && !unknown) {
            problems.add(new Problem("formation.joint.weaker-foundation", Kind.VIOLATION, "communities", Map.of()));
        }
        for (int i = 0; i < communities.size() && !weaker; i++) {
            if (communities.get(i).foundation().isEmpty()) {
                problems.add(new Problem(
                        "formation.joint.weaker-foundation",
                        Kind.DEMANDED_FACT_MISSING,
                        "communities[" + i + "].foundation",
                        Map.of("community", communities.get(i).id())));
            }
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
