package org.leaguebuilding.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * An exact rate: a count over a count, kept as it was counted.
 *
 * <p>{@code 2/4} and {@code 1/2} are two different values, for the counts that a rate is made of matter to the reader; {@link
 * #compareTo(Ratio)} compares the rates themselves. It becomes a decimal only when asked, with a stated scale and
 * rounding. Immutable and thread-safe.
 *
 * @param numerator the part; 0 or more
 * @param denominator the whole; 1 or more
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio>, HasForm {

    /** So many digits after the point a rounded figure has at least. */
    private static final int FEW_DIGITS = 2;

    private static final int MOST_DIGITS = 9;

    private static final int EXACT_DIGITS = 40;

    /** The whole: one of one. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** Nothing of one. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /**
     * Takes the two counts.
     *
     * @throws MalformedValueException if the numerator is negative or the denominator is not positive
     */
    public Ratio {
        if (numerator < 0 || denominator < 1) {
            throw new MalformedValueException("Ratio", "denominator", numerator + "/" + denominator, Expectation.RATIO);
        }
    }

    /**
     * Takes the two counts.
     *
     * @param numerator the part; 0 or more
     * @param denominator the whole; 1 or more
     * @return the rate
     * @throws MalformedValueException if the numerator is negative or the denominator is not positive
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * A number of hundredths.
     *
     * @param percent 0 or more
     * @return {@code percent/100}
     * @throws MalformedValueException if the number is negative
     */
    public static Ratio percent(long percent) {
        return new Ratio(percent, 100);
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text such as {@code 3/4}
     * @return the rate
     * @throws MalformedValueException if the text is not of that form, or names no rate
     */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        try {
            Ratio ratio = of(
                    Long.parseLong(text.substring(0, Math.max(slash, 0))), Long.parseLong(text.substring(slash + 1)));
            if (ratio.toString().equals(text)) {
                return ratio;
            }
        } catch (NumberFormatException notNumbers) {
            // falls through: a text with signs, leading zeros or other digits is refused for the same reason
        }
        throw new MalformedValueException("Ratio", "text", text, Expectation.RATIO);
    }

    /**
     * The rate of two groups taken together: parts and wholes added. This is how rates roll up by level.
     *
     * @param other the other group's rate
     * @return the joint rate
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public Ratio mergedWith(Ratio other) {
        return of(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /**
     * {@return the rate as a decimal}
     *
     * @param scale digits after the point
     * @param rounding what to do with the rest
     */
    public BigDecimal toDecimal(int scale, RoundingMode rounding) {
        requireNonNull(rounding, "rounding");
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, rounding);
    }

    /**
     * The ratio in decimal digits, for people: exact where it has few of them, else rounded, with so many digits that a
     * rounded figure does not look exact.
     *
     * @return such as {@code 0.3}, {@code 0.67} or {@code 4}
     */
    public String toPlainString() {
        return digits(0);
    }

    /** {@return the ratio in percent, for people, rounded as {@link #toPlainString()} is, such as {@code 12.5%}} */
    public String toPercent() {
        return digits(2) + "%";
    }

    private String digits(int shift) {
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), new MathContext(EXACT_DIGITS))
                .movePointRight(shift);
        for (int digits = FEW_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.setScale(digits, RoundingMode.HALF_UP);
            if (rounded.compareTo(exact) == 0 || plain(rounded).equals(rounded.toPlainString())) {
                return plain(rounded);
            }
        }
        return plain(exact.setScale(MOST_DIGITS, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * Whether the rate reaches a floor.
     *
     * @param floor the floor
     * @return true if this rate is the floor or above it
     */
    public boolean isAtLeast(Ratio floor) {
        requireNonNull(floor, "floor");
        return compareTo(floor) >= 0;
    }

    /**
     * Whether this is a share of a whole, that is, not above one.
     *
     * @return true if the numerator is not above the denominator
     */
    public boolean isShare() {
        return numerator <= denominator;
    }

    /**
     * Whether a count out of a count reaches this rate; exact, and without allocation for rates of usual size.
     *
     * @param part the count of some elements; 0 or more
     * @param whole the count of all elements; 1 or more
     * @return true if {@code part/whole} is this rate or above it
     */
    public boolean isReachedBy(int part, int whole) {
        if (fitsInt()) {
            return part * denominator >= numerator * whole;
        }
        return of(part, whole).compareTo(this) >= 0;
    }

    /**
     * Compares the rates, exactly and without overflow. Rates that are equal by this order, such as {@code 1/2} and
     * {@code 2/4}, need not be equal by {@link #equals(Object)}.
     */
    @Override
    public int compareTo(Ratio other) {
        if (fitsInt() && other.fitsInt()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private boolean fitsInt() {
        return numerator <= Integer.MAX_VALUE && denominator <= Integer.MAX_VALUE;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** {@return the counts as they are, such as {@code 3/4}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
