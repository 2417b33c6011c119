package org.leaguebuilding.coverage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.leaguebuilding.value.Ratio;

/**
 * Up to where a coefficient of variation may go so that, rounded as an edition rounds, it keeps within a ceiling. In whole
 * numbers: rates of {@code n} units with the sum {@code S} and the sum of squares {@code Q} keep within {@code t} where {@code
 * n*Q - S*S <= t*t * S*S}, and for a sample where {@code n/(n-1)} times the left side does.
 *
 * @param numerator of the limit
 * @param denominator of the limit
 * @param inclusive whether the limit itself is kept
 * @param deviation which standard deviation
 */
record CoefficientLimit(BigInteger numerator, BigInteger denominator, boolean inclusive, Deviation deviation) {

    static CoefficientLimit of(DispersionMethod method, Ratio ceiling) {
        BigDecimal last = ceiling.toDecimal(method.scale(), RoundingMode.DOWN);
        BigDecimal step = BigDecimal.ONE.movePointLeft(method.scale());
        BigDecimal half = step.divide(BigDecimal.valueOf(2));
        boolean even = !last.unscaledValue().testBit(0);
        return switch (method.rounding()) {
            case UP, CEILING, UNNECESSARY -> of(last, true, method);
            case DOWN, FLOOR -> of(last.add(step), false, method);
            case HALF_UP -> of(last.add(half), false, method);
            case HALF_DOWN -> of(last.add(half), true, method);
            case HALF_EVEN -> of(last.add(half), even, method);
        };
    }

    private static CoefficientLimit of(BigDecimal limit, boolean inclusive, DispersionMethod method) {
        return new CoefficientLimit(
                limit.unscaledValue(), BigInteger.TEN.pow(limit.scale()), inclusive, method.deviation());
    }

    /**
     * Whether rates keep within the limit, together with some that may be chosen so that it is kept. Those are best all the
     * same, {@code Q/S} of the others, and so add as many times {@code Q} to {@code S*S/Q} times {@code Q}.
     *
     * @param sample the rates; one of them is above zero
     * @param free how many more may be chosen
     */
    boolean isKept(RateSample sample, int free) {
        BigInteger units = sample.units().add(BigInteger.valueOf(free));
        BigInteger squareOfSum = sample.sum().pow(2).add(sample.squares().multiply(BigInteger.valueOf(free)));
        int difference = units.multiply(sample.squares())
                .multiply(allOf(units).subtract(slackOf(units)))
                .compareTo(squareOfSum.multiply(allOf(units)));
        return inclusive ? difference <= 0 : difference < 0;
    }

    /**
     * What the squares of {@code 1 - x/u} may come to over all rates {@code x}, for one {@code u} at least, where the limit is
     * kept; rounded up.
     *
     * @param units how many rates
     * @param bits digits of the result after the point
     */
    BigInteger slack(BigInteger units, int bits) {
        return Fixed.ceiling(units.multiply(slackOf(units)).shiftLeft(bits), allOf(units));
    }

    /** {@code t*t/(1 + t*t)} is {@code slackOf/allOf}. */
    private BigInteger slackOf(BigInteger units) {
        BigInteger square = numerator.pow(2);
        return deviation == Deviation.SAMPLE ? square.multiply(units.subtract(BigInteger.ONE)) : square;
    }

    private BigInteger allOf(BigInteger units) {
        BigInteger square = denominator.pow(2);
        return slackOf(units).add(deviation == Deviation.SAMPLE ? square.multiply(units) : square);
    }
}
