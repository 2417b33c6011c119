package org.leaguebuilding.coverage;

import java.math.BigInteger;
import org.leaguebuilding.value.Ratio;

/**
 * The rates that one unit can have of which one count is known: any part of a known whole, or a known part, not 0, of any
 * whole that is no less. Each has a number, in the order of the rates or against it. Points between 0 and 1 are {@link
 * Fixed}.
 *
 * @param wholeKnown which of the two counts is known
 * @param known the count; 1 or more
 */
record FeasibleRates(boolean wholeKnown, int known) {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** The number of the rate that is nearest to a point above 0; of two that are as near, either. */
    BigInteger nearest(BigInteger point) {
        BigInteger count = BigInteger.valueOf(known);
        if (wholeKnown) {
            return point.multiply(count).shiftLeft(1).add(Fixed.ONE).divide(Fixed.ONE.shiftLeft(1));
        }
        BigInteger below = count.multiply(Fixed.ONE).divide(point).max(count); // of the rate at the point or above
        BigInteger next = below.add(BigInteger.ONE);
        // Half way between known/m and known/(m+1) lies known*(2m+1)/(2m(m+1)).
        BigInteger left = point.multiply(BigInteger.TWO).multiply(below).multiply(next);
        BigInteger right = count.multiply(below.add(next)).multiply(Fixed.ONE);
        return left.compareTo(right) < 0 ? next : below;
    }

    /** How far all points from one to another are at least from the nearest rate, rounded down. */
    BigInteger leastDistance(BigInteger from, BigInteger to) {
        if (from.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigInteger count = BigInteger.valueOf(known);
        BigInteger atLeast = wholeKnown ? Fixed.ceiling(from.multiply(count), Fixed.ONE) : floorOfWhole(from);
        BigInteger atMost = wholeKnown ? to.multiply(count).divide(Fixed.ONE) : ceilingOfWhole(to);
        boolean holdsRate = wholeKnown ? atLeast.compareTo(atMost) <= 0 : atLeast.compareTo(atMost) >= 0;
        if (holdsRate) {
            return BigInteger.ZERO;
        }
        BigInteger numberBelow = wholeKnown ? atLeast.subtract(BigInteger.ONE) : atLeast.add(BigInteger.ONE);
        BigInteger below = point(numberBelow, true);
        BigInteger above = point(atLeast, false);
        return from.subtract(below).min(above.subtract(to)).max(BigInteger.ZERO);
    }

    private BigInteger floorOfWhole(BigInteger point) {
        return BigInteger.valueOf(known).multiply(Fixed.ONE).divide(point);
    }

    private BigInteger ceilingOfWhole(BigInteger point) {
        return Fixed.ceiling(BigInteger.valueOf(known).multiply(Fixed.ONE), point);
    }

    private BigInteger point(BigInteger number, boolean up) {
        BigInteger numerator = (wholeKnown ? number : BigInteger.valueOf(known)).multiply(Fixed.ONE);
        BigInteger denominator = wholeKnown ? BigInteger.valueOf(known) : number;
        return up ? Fixed.ceiling(numerator, denominator) : Fixed.floor(numerator, denominator);
    }

    Ratio rate(BigInteger number) {
        long counted = number.min(LARGEST).longValueExact();
        return wholeKnown ? Ratio.of(counted, known) : Ratio.of(known, counted);
    }
}
