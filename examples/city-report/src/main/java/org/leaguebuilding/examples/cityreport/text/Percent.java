package org.leaguebuilding.examples.cityreport.text;

import java.math.RoundingMode;
import org.leaguebuilding.value.Ratio;

/** Ratios as people read them: exact, and as a percentage beside it. */
public final class Percent {

    private static final int DIGITS = 3;

    private Percent() {}

    /**
     * A ratio with its percentage.
     *
     * @param ratio the ratio
     * @return such as {@code 3/5 60.0%}; a whole number above 1 as it is, for it is no share
     */
    public static String beside(Ratio ratio) {
        if (ratio.denominator() == 1 && ratio.numerator() > 1) {
            return Long.toString(ratio.numerator());
        }
        return ratio + " " + of(ratio, RoundingMode.HALF_UP) + "%";
    }

    /**
     * A percentage without its sign.
     *
     * @param ratio the ratio
     * @param rounding what to do with what is after the digit after the point
     * @return such as {@code 60.0}
     */
    public static String of(Ratio ratio, RoundingMode rounding) {
        return ratio.toDecimal(DIGITS, rounding).movePointRight(2).toPlainString();
    }
}
