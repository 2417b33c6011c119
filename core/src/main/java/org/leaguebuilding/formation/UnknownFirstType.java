package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/**
 * Whether communities can be of similar type where the first one's, which all are checked against, is not stated.
 *
 * <p>Codes are open, so it could be any. But only a stated type, or one declared similar to a stated one, is similar to any of
 * them, so these are all the candidates. Where one of them is similar to all stated types, or none is stated, every absent
 * type decides: it can be that very candidate, or a type that is similar to nothing. Where none is, the rule cannot hold, and
 * the absent types no longer matter.
 */
final class UnknownFirstType {

    private final SimilarTypes similar;
    private final ImmutableList<Community> communities;

    /** The places of the communities that are stated to be of each type. Ordered by code, for hashes of open codes may collide. */
    private final Map<CommunityType, List<Integer>> stated = new TreeMap<>(Comparator.comparing(CommunityType::code));

    private final List<Integer> unstated = new ArrayList<>();
    private final List<CommunityType> inOrder = new ArrayList<>();

    UnknownFirstType(SimilarTypes similar, ImmutableList<Community> communities) {
        this.similar = similar;
        this.communities = communities;
        for (int i = 0; i < communities.size(); i++) {
            Optional<CommunityType> type = communities.get(i).type();
            (type.isPresent() ? placesOf(type.get()) : unstated).add(i);
        }
    }

    private List<Integer> placesOf(CommunityType type) {
        return stated.computeIfAbsent(type, met -> {
            inOrder.add(met);
            return new ArrayList<>();
        });
    }

    /** The stated types, each with those that are declared similar to it: what the first one could be. */
    List<CommunityType> candidates() {
        List<CommunityType> candidates = new ArrayList<>();
        for (CommunityType type : inOrder) {
            candidates.add(type);
            candidates.addAll(similar.pairs().get(type));
        }
        return candidates;
    }

    /**
     * The communities that could be joined if the first one's type were one of some candidates: all of a type similar to one, and
     * all of an unstated one.
     */
    ImmutableList<Community> othersAgreeing(List<CommunityType> candidates) {
        BitSet places = new BitSet();
        unstated.forEach(places::set);
        places.clear(0); // the first community
        for (CommunityType candidate : candidates) {
            stated.getOrDefault(candidate, List.of()).forEach(places::set);
            for (CommunityType type : similar.pairs().get(candidate)) {
                stated.getOrDefault(type, List.of()).forEach(places::set);
            }
        }
        return places.stream().mapToObj(communities::get).collect(ImmutableList.toImmutableList());
    }

    Checks require(Checks checks) {
        Optional<CommunityType> best = Optional.empty();
        int most = 0;
        for (CommunityType candidate : candidates()) {
            int agreeing = agreeing(candidate);
            if (agreeing > most) {
                best = Optional.of(candidate);
                most = agreeing;
            }
        }
        boolean possible = most == communities.size() - unstated.size();
        return best.isEmpty() || possible ? requireStated(checks) : requireAgreement(best.get(), checks);
    }

    private int agreeing(CommunityType candidate) {
        int agreeing = stated.getOrDefault(candidate, List.of()).size();
        for (CommunityType type : similar.pairs().get(candidate)) {
            agreeing += type.equals(candidate)
                    ? 0
                    : stated.getOrDefault(type, List.of()).size();
        }
        return agreeing;
    }

    private Checks requireStated(Checks checks) {
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            if (community.type().isEmpty()) {
                checks = checks.requireAt(
                        FormationRules.JOINT_SIMILAR_TYPE,
                        Truth.UNKNOWN,
                        FormationProposalPaths.COMMUNITIES_TYPE,
                        i,
                        community.id());
            }
        }
        return checks;
    }

    private Checks requireAgreement(CommunityType best, Checks checks) {
        List<CommunityType> agreeing =
                inOrder.stream().filter(type -> similar.areSimilar(type, best)).toList();
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            Optional<CommunityType> type = community.type();
            if (type.isPresent() && !similar.areSimilar(type.get(), best)) {
                checks = checks.requireAt(
                        FormationRules.JOINT_SIMILAR_TYPE,
                        Truth.FALSE,
                        FormationProposalPaths.COMMUNITIES_TYPE,
                        i,
                        community.id(),
                        type,
                        firstUnlike(type.get(), agreeing));
            }
        }
        return checks;
    }

    /** There is one: were a type similar to all that agree on the best candidate, more would agree on that type itself. */
    private CommunityType firstUnlike(CommunityType type, List<CommunityType> agreeing) {
        return agreeing.stream()
                .filter(other -> !similar.areSimilar(type, other))
                .findFirst()
                .orElseThrow();
    }
}
