package org.leaguebuilding.assessment.honor;

import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * A rate that is known exactly or only between two bounds, because some of the counts behind it are unknown. Immutable and
 * thread-safe.
 *
 * @param lower the least that the rate can be; from 0 to 1
 * @param upper the most that the rate can be; from {@code lower} to 1
 */
public record RateRange(Ratio lower, Ratio upper) {

    private static final String TYPE = "RateRange";

    /**
     * Takes the bounds.
     *
     * @throws MalformedValueException if a bound is above 1, or the upper bound is below the lower
     */
    public RateRange {
        if (upper.compareTo(Ratio.ONE) > 0 || lower.compareTo(upper) > 0) {
            throw new MalformedValueException(TYPE, "upper", lower + ".." + upper, Expectation.SHARE);
        }
    }

    /**
     * A rate that is known.
     *
     * @param rate the rate; from 0 to 1
     * @return the range of this one rate
     * @throws MalformedValueException if the rate is above 1
     */
    public static RateRange exactly(Ratio rate) {
        return new RateRange(rate, rate);
    }

    /**
     * A rate between two bounds.
     *
     * @param lower the least that the rate can be
     * @param upper the most that the rate can be
     * @return the range
     * @throws MalformedValueException if a bound is above 1, or the upper bound is below the lower
     */
    public static RateRange between(Ratio lower, Ratio upper) {
        return new RateRange(lower, upper);
    }

    /**
     * Whether the rate reaches a floor; a rate that is the floor exactly reaches it.
     *
     * @param floor the floor
     * @return unknown where the floor lies between the bounds
     */
    public Truth isAtLeast(Ratio floor) {
        if (lower.isAtLeast(floor)) {
            return Truth.TRUE;
        }
        return upper.isAtLeast(floor) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * The rate in counts.
     *
     * @return such as {@code 3/4}, or {@code 3/5..4/5} where it is not known exactly
     */
    @Override
    public String toString() {
        return lower.equals(upper) ? lower.toString() : lower + ".." + upper;
    }
}
