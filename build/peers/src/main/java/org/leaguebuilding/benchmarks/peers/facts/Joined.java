package org.leaguebuilding.benchmarks.peers.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has to be worked out about communities that are joined, for the peers whose rules are written in Java. */
public final class Joined {

    private Joined() {}

    /** The positions of the communities that are not known to be connected to the first one. */
    public static Set<Integer> apart(List<CommunityFacts> communities) {
        Set<Integer> reached = new TreeSet<>(Set.of(0));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (CommunityFacts community : communities) {
                if (!reached.contains(community.position())
                        && reached.stream().anyMatch(i -> communities.get(i).touches(community))) {
                    grew |= reached.add(community.position());
                }
            }
        }
        return communities.stream()
                .map(CommunityFacts::position)
                .filter(position -> !reached.contains(position))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The type that the others are held against: of the first community, else the most frequent one; null without any. */
    public static @Nullable String usualType(List<CommunityFacts> communities) {
        if (communities.get(0).type() != null) {
            return communities.get(0).type();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        communities.stream()
                .map(CommunityFacts::type)
                .filter(Objects::nonNull)
                .forEach(type -> counts.merge(type, 1, Integer::sum));
        String most = null;
        int count = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > count) {
                most = each.getKey();
                count = each.getValue();
            }
        }
        return most;
    }

    /** Whether the types that are not stated matter: not where the stated ones of others differ already. */
    public static boolean asksForTypes(List<CommunityFacts> communities) {
        return communities.get(0).type() != null
                || communities.stream()
                                .map(CommunityFacts::type)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        < 2;
    }

    /** Whether a foundation is known not to be good. */
    public static boolean hasWeaker(List<CommunityFacts> communities) {
        return communities.stream()
                .anyMatch(community -> community.foundation() != null && !"good".equals(community.foundation()));
    }

    /** Whether the foundations of all are known. */
    public static boolean knowsFoundations(List<CommunityFacts> communities) {
        return communities.stream().noneMatch(community -> community.foundation() == null);
    }

    /** Whether a community brings something to one of the communities. */
    public static boolean gives(CommunityFacts community, ProposalFacts proposal) {
        return proposal.sharedResources().stream()
                .anyMatch(shared -> shared.providerCommunityId().equals(community.id())
                        && proposal.communities().stream()
                                .anyMatch(other ->
                                        shared.beneficiaryCommunityIds().contains(other.id())));
    }

    /** Whether a community gets something from one of the communities. */
    public static boolean gains(CommunityFacts community, ProposalFacts proposal) {
        return proposal.sharedResources().stream()
                .anyMatch(shared -> shared.beneficiaryCommunityIds().contains(community.id())
                        && proposal.covers(shared.providerCommunityId()));
    }

    /** Whether a community is known to have members, which makes it the core of an industry's organization. */
    public static boolean hasCore(List<CommunityFacts> communities) {
        return communities.stream()
                .anyMatch(community -> community.memberCount() != null && community.memberCount() > 0);
    }

    /** Whether a proposal relies on none of the Party organizations that its participants have. */
    public static boolean reliesOnNone(ProposalFacts proposal) {
        return proposal.participants().stream().anyMatch(participant -> participant.partyOrganization() != null)
                && proposal.participants().stream()
                        .noneMatch(participant -> participant.partyOrganization() != null
                                && participant.partyOrganization().equals(proposal.reliesOnPartyOrganization()));
    }
}
