package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The formation rate (P15): the communities that have a League organization, of all communities, in exact counts. It rolls
 * up by level with {@link #mergedWith}. Immutable and thread-safe.
 *
 * @param communities the tally of communities: those with an organization, of all
 */
public record FormationRate(ShareTally communities) {

    /** The rate of no communities: it adds nothing. */
    public static final FormationRate NONE = new FormationRate(ShareTally.NONE);

    private static final OptionalInt ONE = OptionalInt.of(1);

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public FormationRate {
        Structure.given("FormationRate", "communities", communities);
    }

    /**
     * {@return the rate of one community}
     *
     * @param organized whether it has a League organization
     */
    public static FormationRate of(Truth organized) {
        requireNonNull(organized, "organized");
        OptionalInt part =
                organized == Truth.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(organized == Truth.TRUE ? 1 : 0);
        return new FormationRate(ShareTally.of(part, ONE));
    }

    /**
     * The rate of two groups of communities taken together.
     *
     * @param other the other group's rate
     * @return the joint rate
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public FormationRate mergedWith(FormationRate other) {
        return new FormationRate(communities.mergedWith(other.communities));
    }

    /**
     * The rate, as far as it is known.
     *
     * @return the bounds; empty where there are no communities
     */
    public Optional<RateBounds> bounds() {
        return communities.bounds();
    }

    /**
     * The rate, where it is known.
     *
     * @return the communities with an organization over all communities
     */
    public Optional<Ratio> exact() {
        return bounds().flatMap(RateBounds::exact);
    }
}
