package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Truth;

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
        return new SimilarTypes(ImmutableSetMultimap.<CommunityType, CommunityType>builder()
                .putAll(pairs)
                .put(one, other)
                .build());
    }

    /**
     * Whether a community's type is similar to the first one's.
     *
     * @param type the type; absent means unknown
     * @param first the type of the first community
     * @return the truth of it
     */
    Truth areSimilar(Optional<CommunityType> type, CommunityType first) {
        if (type.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(type.get().equals(first) || pairs.containsEntry(first, type.get()));
    }

    /**
     * The pairs in words of code, each once.
     *
     * @return such as {@code [new-estate~old-residential]}
     */
    @Override
    public String toString() {
        ImmutableSet<String> once = pairs.entries().stream()
                .filter(pair -> pair.getKey().code().compareTo(pair.getValue().code()) < 0)
                .map(pair -> pair.getKey() + "~" + pair.getValue())
                .collect(ImmutableSet.toImmutableSet());
        return once.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }
}
