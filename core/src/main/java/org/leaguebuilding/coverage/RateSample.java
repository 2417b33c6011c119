package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.value.Ratio;

/**
 * Exact rates of units, each of which counts once: their mean and how they scatter around it, in whole numbers throughout.
 *
 * <p>With a common denominator {@code D}, rates {@code a(i)/D} of {@code n} units have the mean {@code S/nD} and the
 * population variance {@code (n*Q - S*S)/(n*D)^2}, where {@code S} is the sum of the {@code a(i)} and {@code Q} the sum of
 * their squares. So the square of the coefficient of variation is {@code (n*Q - S*S)/(S*S)}, and {@code n/(n-1)} times that
 * for a sample. Immutable and thread-safe.
 */
public final class RateSample {

    /** Digits below the scale that are worked out before one more says whether anything follows them. */
    private static final int GUARD_DIGITS = 2;

    private final BigInteger units;
    private final Sums sums;

    private RateSample(int units, Sums sums) {
        this.units = BigInteger.valueOf(units);
        this.sums = sums;
    }

    /**
     * Takes the rates.
     *
     * @param rates the rates, in any order
     * @return the sample; it takes time linear in the number of rates, but for the digits of their different denominators
     */
    public static RateSample of(Collection<Ratio> rates) {
        // Adding up per denominator first lets the large numbers grow with the denominators, not with the rates.
        Map<Long, Sums> byDenominator = new HashMap<>();
        for (Ratio rate : rates) {
            byDenominator.merge(rate.denominator(), Sums.of(rate), Sums::withSameDenominator);
        }
        return new RateSample(rates.size(), joined(ImmutableList.copyOf(byDenominator.values())));
    }

    /** Joins by halves, so that numbers of like size meet. */
    private static Sums joined(ImmutableList<Sums> sums) {
        if (sums.size() < 2) {
            return sums.isEmpty() ? Sums.NONE : sums.get(0);
        }
        int half = sums.size() / 2;
        return joined(sums.subList(0, half)).with(joined(sums.subList(half, sums.size())));
    }

    /**
     * The coefficient of variation: the standard deviation over the mean.
     *
     * @param method the deviation, and how to round
     * @return the coefficient, rounded once from its exact value; empty for fewer than two rates or a mean of zero
     */
    public Optional<BigDecimal> coefficientOfVariation(DispersionMethod method) {
        requireNonNull(method, "method");
        if (units.compareTo(BigInteger.ONE) <= 0 || sums.sum().signum() == 0) {
            return Optional.empty();
        }
        BigInteger squareOfSum = sums.sum().pow(2);
        BigInteger spread = units.multiply(sums.squares()).subtract(squareOfSum);
        return Optional.of(
                switch (method.deviation()) {
                    case POPULATION -> root(spread, squareOfSum, method);
                    case SAMPLE ->
                        root(spread.multiply(units), squareOfSum.multiply(units.subtract(BigInteger.ONE)), method);
                });
    }

    /** The root of a fraction. The digit after the guard digits says whether the root goes on, so that one rounding is right. */
    private static BigDecimal root(BigInteger numerator, BigInteger denominator, DispersionMethod method) {
        int digits = method.scale() + GUARD_DIGITS;
        BigInteger[] scaled = numerator.multiply(BigInteger.TEN.pow(2 * digits)).divideAndRemainder(denominator);
        BigInteger[] root = scaled[0].sqrtAndRemainder();
        boolean ends = scaled[1].signum() == 0 && root[1].signum() == 0;
        BigInteger withLastDigit = root[0].multiply(BigInteger.TEN).add(ends ? BigInteger.ZERO : BigInteger.ONE);
        return new BigDecimal(withLastDigit, digits + 1).setScale(method.scale(), method.rounding());
    }

    /**
     * Whether a rate lies below the mean of the sample.
     *
     * @param rate the rate
     * @return true if it does; false at the mean, above it, and for an empty sample
     */
    public boolean isBelowMean(Ratio rate) {
        BigInteger own = BigInteger.valueOf(rate.numerator()).multiply(units).multiply(sums.denominator());
        return own.compareTo(sums.sum().multiply(BigInteger.valueOf(rate.denominator()))) < 0;
    }

    BigInteger units() {
        return units;
    }

    /** The sum, over the denominator whose square {@link #squares()} is over. */
    BigInteger sum() {
        return sums.sum();
    }

    BigInteger squares() {
        return sums.squares();
    }

    /** The sum, rounded up. */
    BigInteger sumRoundedUp() {
        return Fixed.ceiling(sums.sum().shiftLeft(Fixed.BITS), sums.denominator());
    }

    /** The sum of the squares, rounded down. */
    BigInteger squaresRoundedDown() {
        return Fixed.floor(
                sums.squares().shiftLeft(Fixed.BITS), sums.denominator().pow(2));
    }

    /** The sum of the squares over the sum, which must not be zero; rounded down. */
    BigInteger squaresOverSum() {
        return Fixed.floor(
                sums.squares().shiftLeft(Fixed.BITS), sums.denominator().multiply(sums.sum()));
    }

    /**
     * How many of so many further rates have to be 1, the others being 0, to make the coefficient of variation the greatest.
     * It is the greatest where {@code (Q + k)/(S + k)^2} is, which rises up to {@code k = S - 2Q} and falls from there.
     */
    int onesThatScatterMost(int further) {
        BigInteger turn = Fixed.floor(
                sums.sum().multiply(sums.denominator()).subtract(sums.squares().shiftLeft(1)),
                sums.denominator().pow(2));
        int before = turn.max(BigInteger.ZERO).min(BigInteger.valueOf(further)).intValue();
        int after = Math.min(before + 1, further);
        return squaresWith(before)
                                .multiply(sumWith(after).pow(2))
                                .compareTo(squaresWith(after)
                                        .multiply(sumWith(before).pow(2)))
                        >= 0
                ? before
                : after;
    }

    private BigInteger sumWith(int ones) {
        return sums.sum().add(sums.denominator().multiply(BigInteger.valueOf(ones)));
    }

    private BigInteger squaresWith(int ones) {
        return sums.squares().add(sums.denominator().pow(2).multiply(BigInteger.valueOf(ones)));
    }

    /** Numerators over one denominator: their sum, and the sum of their squares. */
    private record Sums(BigInteger denominator, BigInteger sum, BigInteger squares) {

        static final Sums NONE = new Sums(BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO);

        static Sums of(Ratio rate) {
            BigInteger numerator = BigInteger.valueOf(rate.numerator());
            return new Sums(BigInteger.valueOf(rate.denominator()), numerator, numerator.pow(2));
        }

        Sums withSameDenominator(Sums other) {
            return new Sums(denominator, sum.add(other.sum), squares.add(other.squares));
        }

        Sums with(Sums other) {
            return new Sums(
                    denominator.multiply(other.denominator),
                    sum.multiply(other.denominator).add(other.sum.multiply(denominator)),
                    squares.multiply(other.denominator.pow(2)).add(other.squares.multiply(denominator.pow(2))));
        }
    }
}
