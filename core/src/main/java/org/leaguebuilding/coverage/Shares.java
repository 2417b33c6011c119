package org.leaguebuilding.coverage;

import java.util.OptionalInt;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** Compares a share with a floor, exactly and without allocating. */
final class Shares {

    private Shares() {}

    /** Whether a part of a whole reaches a floor from 0 to 1. Of nothing, every share is reached. */
    static Truth isAtLeast(OptionalInt part, OptionalInt whole, Ratio floor) {
        if (floor.numerator() == 0 || (whole.isPresent() && whole.getAsInt() == 0)) {
            return Truth.TRUE;
        }
        if (part.isPresent() && whole.isPresent()) {
            return Truth.of(isAtLeast(part.getAsInt(), whole.getAsInt(), floor));
        }
        return Truth.UNKNOWN;
    }

    /** {@code part / whole >= n / d} is {@code part * d >= whole * n}, compared in 128 bits. */
    private static boolean isAtLeast(long part, long whole, Ratio floor) {
        long high = Math.multiplyHigh(part, floor.denominator());
        long floorHigh = Math.multiplyHigh(whole, floor.numerator());
        return high == floorHigh
                ? Long.compareUnsigned(part * floor.denominator(), whole * floor.numerator()) >= 0
                : high > floorHigh;
    }
}
