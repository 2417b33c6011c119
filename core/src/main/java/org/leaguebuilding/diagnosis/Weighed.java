package org.leaguebuilding.diagnosis;

import java.math.BigInteger;
import java.util.Comparator;
import org.leaguebuilding.value.Ratio;

/** A unit with what it weighs in a problem, exactly. */
record Weighed(WeighingUnit unit, BigInteger weight) {

    /** Units that weigh the same by id. */
    static final Comparator<Weighed> HEAVIEST_FIRST = Comparator.comparing(Weighed::weight, Comparator.reverseOrder())
            .thenComparing(weighed -> weighed.unit().unitId());

    /** A unit that does not reach a floor, by what it lacks. */
    static Weighed of(WeighingUnit unit, Ratio floor) {
        return new Weighed(unit, shortfall(unit.rate(), floor));
    }

    /** What a unit lacks, times the denominator of the floor, which is the same for all. */
    private static BigInteger shortfall(Ratio rate, Ratio floor) {
        return product(rate.denominator(), floor.numerator()).subtract(product(rate.numerator(), floor.denominator()));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
