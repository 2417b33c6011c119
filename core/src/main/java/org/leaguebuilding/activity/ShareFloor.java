package org.leaguebuilding.activity;

import java.math.BigInteger;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** The floor of a share, against which counts are held exactly and, for floors of ordinary size, without allocation. */
final class ShareFloor {

    private final Ratio floor;
    private final boolean fitsInt;

    ShareFloor(Ratio floor) {
        this.floor = floor;
        this.fitsInt = floor.denominator() <= Integer.MAX_VALUE;
    }

    Ratio ratio() {
        return floor;
    }

    /** Whether a part of a whole reaches the floor when some are not known to be in the part; unknown where there is no whole. */
    Truth isReached(int part, int unknown, int whole) {
        if (whole == 0) {
            return Truth.UNKNOWN;
        }
        if (reaches(part, whole)) {
            return Truth.TRUE;
        }
        return reaches(part + unknown, whole) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean reaches(int part, int whole) {
        if (fitsInt) {
            return part * floor.denominator() >= floor.numerator() * whole;
        }
        BigInteger scaledPart = BigInteger.valueOf(part).multiply(BigInteger.valueOf(floor.denominator()));
        return scaledPart.compareTo(BigInteger.valueOf(floor.numerator()).multiply(BigInteger.valueOf(whole))) >= 0;
    }
}
