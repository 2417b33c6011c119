package org.leaguebuilding.formation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;

/**
 * Which types of community count as similar for joint formation (P28). The source leaves it open, so an edition declares
 * it. A type is always similar to itself; what is declared holds both ways and is not carried on: where A is similar to B
 * and B to C, A and C are similar only if that is declared too. Immutable and thread-safe.
 *
 * @param pairs the declared pairs, each in both directions
 */
public record SimilarTypes(ImmutableSetMultimap<CommunityType, CommunityType> pairs) {

    private static final SimilarTypes NONE = new SimilarTypes(ImmutableSetMultimap.of());

    /** Completes the pairs by their opposite direction. */
    public SimilarTypes {
        Structure.given("SimilarTypes", "pairs", pairs);
        pairs = ImmutableSetMultimap.<CommunityType, CommunityType>builder()
                .putAll(pairs)
                .putAll(pairs.inverse())
                .build();
    }

    /**
     * Only equal types are similar.
     *
     * @return the declaration without pairs
     */
    public static SimilarTypes none() {
        return NONE;
    }

    /**
     * This declaration and one more pair.
     *
     * @param one a type
     * @param other a type that is similar to it
     * @return the extended declaration
     */
    public SimilarTypes and(CommunityType one, CommunityType other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return new SimilarTypes(ImmutableSetMultimap.<CommunityType, CommunityType>builder()
                .putAll(pairs)
                .put(one, other)
                .build());
    }

    /** Requires that the type of every community is similar to the first one's ({@link FormationRules#JOINT_SIMILAR_TYPE}). */
    Checks require(ImmutableList<Community> communities, Checks checks) {
        Optional<CommunityType> first = communities.get(0).type();
        if (first.isEmpty()) {
            return new UnknownFirstType(this, communities).require(checks);
        }
        for (int i = 1; i < communities.size(); i++) {
            Community community = communities.get(i);
            Optional<CommunityType> type = community.type();
            checks = checks.requireAt(
                    FormationRules.JOINT_SIMILAR_TYPE,
                    type.isEmpty() ? Truth.UNKNOWN : Truth.of(areSimilar(type.get(), first.get())),
                    FormationProposalPaths.COMMUNITIES_TYPE,
                    i,
                    community.id(),
                    type,
                    first);
        }
        return checks;
    }

    /** Whether two types are equal or declared similar. */
    boolean areSimilar(CommunityType one, CommunityType other) {
        return one.equals(other) || pairs.containsEntry(other, one);
    }

    /** {@return the pairs in words of code, each once, such as {@code [new-estate~old-residential]}} */
    @Override
    public String toString() {
        ImmutableSet<String> once = pairs.entries().stream()
                .filter(pair -> pair.getKey().code().compareTo(pair.getValue().code()) < 0)
                .map(pair -> pair.getKey() + "~" + pair.getValue())
                .collect(ImmutableSet.toImmutableSet());
        return once.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }
}
