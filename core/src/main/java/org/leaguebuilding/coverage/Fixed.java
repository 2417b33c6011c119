package org.leaguebuilding.coverage;

import java.math.BigInteger;

/** Numbers with so many binary digits after the point, rounded to the side that is asked for. */
final class Fixed {

    /** Any two different points half way between rates of counts are further apart than the last of these digits. */
    static final int BITS = 128;

    static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);

    private Fixed() {}

    static BigInteger floor(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static BigInteger ceiling(BigInteger numerator, BigInteger denominator) {
        return floor(numerator.negate(), denominator).negate();
    }

    /** A product, rounded down. */
    static BigInteger product(BigInteger one, BigInteger other) {
        return one.multiply(other).shiftRight(BITS);
    }

    /** A square of what is 0 or more, rounded down. */
    static BigInteger square(BigInteger one) {
        return product(one, one);
    }
}
