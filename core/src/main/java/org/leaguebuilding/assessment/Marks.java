package org.leaguebuilding.assessment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.leaguebuilding.structure.Decimals;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * Marks that are known exactly or only between two bounds: the lower one if every unknown fact turned out badly, the upper one
 * if every unknown fact turned out well. Immutable and thread-safe.
 *
 * @param lower the lower bound; from 0 to 100
 * @param upper the upper bound; from {@code lower} to 100
 */
public record Marks(BigDecimal lower, BigDecimal upper) implements HasForm {

    /** No marks. */
    public static final Marks ZERO = new Marks(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Wholly unknown: anything from 0 to 100. */
    public static final Marks UNKNOWN = new Marks(BigDecimal.ZERO, Decimals.HUNDRED);

    private static final String TYPE = "Marks";

    /** Enough for a product of two of the longest scores and a weight. */
    private static final int MAX_SCALE = 24;

    /**
     * Takes the bounds; they are brought into their plain form, so that 5 and 5.0 are equal.
     *
     * @throws MalformedValueException if a bound is not from 0 to 100 or is over-long, or the upper bound is below the lower
     */
    public Marks {
        lower = Decimals.score(TYPE, "lower", lower, MAX_SCALE);
        upper = Decimals.score(TYPE, "upper", upper, MAX_SCALE);
        if (upper.compareTo(lower) < 0) {
            throw new MalformedValueException(
                    TYPE, "lower", lower.toPlainString() + " > " + upper.toPlainString(), Expectation.NOT_ABOVE_UPPER);
        }
    }

    /**
     * Marks between two bounds.
     *
     * @param lower the lower bound
     * @param upper the upper bound
     * @return the marks
     * @throws MalformedValueException if a bound is not from 0 to 100 or is over-long, or the upper bound is below the lower
     */
    public static Marks between(BigDecimal lower, BigDecimal upper) {
        return new Marks(lower, upper);
    }

    /**
     * Marks that are known.
     *
     * @param value the marks
     * @return the marks as a value
     * @throws MalformedValueException if they are not from 0 to 100, or over-long
     */
    public static Marks exactly(BigDecimal value) {
        requireNonNull(value, "value");
        return new Marks(value, value);
    }

    /**
     * Whether the marks are known exactly.
     *
     * @return true if both bounds are the same
     */
    public boolean isExact() {
        return lower.compareTo(upper) == 0;
    }

    /**
     * These marks and others together.
     *
     * @param other the others
     * @return the sum, bound by bound
     * @throws MalformedValueException if a sum is above 100
     */
    public Marks plus(Marks other) {
        return new Marks(lower.add(other.lower), upper.add(other.upper));
    }

    /** {@return the marks in digits, such as {@code 82.5}, or {@code 74.5–82.5} where they are not known exactly} */
    @Override
    public String toString() {
        return isExact() ? lower.toPlainString() : lower.toPlainString() + "–" + upper.toPlainString();
    }
}
