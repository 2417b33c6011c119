package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * A rate as far as it is known: whatever the unknown counts turn out to be, it lies between these bounds. Where every count
 * is known, the two are the rate itself. Immutable and thread-safe.
 *
 * @param lower the rate is this or more
 * @param upper the rate is this or less
 */
public record RateBounds(Ratio lower, Ratio upper) implements HasForm {

    private static final String TYPE = "RateBounds";

    private static final RateBounds ANY_SHARE = new RateBounds(Ratio.ZERO, Ratio.ONE);

    /**
     * Takes the bounds.
     *
     * @throws MalformedValueException if the lower one is above the upper one
     */
    public RateBounds {
        Structure.given(TYPE, "lower", lower);
        Structure.given(TYPE, "upper", upper);
        if (lower.compareTo(upper) > 0) {
            throw new MalformedValueException(TYPE, "lower", lower + " > " + upper, Expectation.NOT_ABOVE_UPPER);
        }
    }

    /**
     * Takes the bounds.
     *
     * @param lower the rate is this or more
     * @param upper the rate is this or less
     * @return the bounds
     * @throws MalformedValueException if the lower one is above the upper one
     */
    public static RateBounds of(Ratio lower, Ratio upper) {
        return new RateBounds(lower, upper);
    }

    /**
     * A rate that is known.
     *
     * @param rate the rate
     * @return bounds that are both the rate
     */
    public static RateBounds exactly(Ratio rate) {
        requireNonNull(rate, "rate");
        return new RateBounds(rate, rate);
    }

    /**
     * A share of which nothing is known.
     *
     * @return from nothing to the whole
     */
    public static RateBounds anyShare() {
        return ANY_SHARE;
    }

    /**
     * The rate, where it is known.
     *
     * @return the rate; empty where the bounds leave room
     */
    public Optional<Ratio> exact() {
        return lower.compareTo(upper) == 0 ? Optional.of(lower) : Optional.empty();
    }

    /**
     * Whether the rate reaches a floor.
     *
     * @param floor the floor
     * @return the truth of it; unknown where the floor lies above the lower bound and not above the upper one
     */
    public Truth isAtLeast(Ratio floor) {
        requireNonNull(floor, "floor");
        if (lower.compareTo(floor) >= 0) {
            return Truth.TRUE;
        }
        return upper.compareTo(floor) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether the rate keeps within a ceiling.
     *
     * @param ceiling the ceiling
     * @return the truth of it; unknown where the ceiling lies below the upper bound and not below the lower one
     */
    public Truth isAtMost(Ratio ceiling) {
        requireNonNull(ceiling, "ceiling");
        if (upper.compareTo(ceiling) <= 0) {
            return Truth.TRUE;
        }
        return lower.compareTo(ceiling) > 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** {@return the bounds, or the rate where it is known, such as {@code 3/4}, or {@code 1/4..3/4}} */
    @Override
    public String toString() {
        return lower.equals(upper) ? lower.toString() : lower + ".." + upper;
    }
}
