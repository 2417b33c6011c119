package org.leaguebuilding.examples.cityreport.report;

import java.math.RoundingMode;
import java.util.Optional;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.value.Ratio;

/** Rates in words: the exact ratio, and the percentage; where facts are missing, the bounds of both. */
final class RateText {

    private static final int DIGITS = 3;

    private final Texts texts;

    RateText(Texts texts) {
        this.texts = texts;
    }

    /** Bounds are rounded outwards, so that the rate lies between them as printed too. */
    String of(Optional<RateBounds> rate) {
        if (rate.isEmpty()) {
            return texts.get("rate.none");
        }
        Optional<Ratio> exact = rate.get().exact();
        return exact.isPresent()
                ? of(exact.get())
                : texts.get(
                        "rate.bounds",
                        rate.get().lower(),
                        rate.get().upper(),
                        percent(rate.get().lower(), RoundingMode.FLOOR),
                        percent(rate.get().upper(), RoundingMode.CEILING));
    }

    String of(Ratio rate) {
        return texts.get("rate.exact", rate, percent(rate, RoundingMode.HALF_UP));
    }

    /** How many of a whole, where about some it is unknown. */
    String count(int least, int unknown, int whole) {
        return unknown == 0
                ? texts.get("count.exact", Integer.toString(least), Integer.toString(whole))
                : texts.get(
                        "count.bounds",
                        Integer.toString(least),
                        Integer.toString(least + unknown),
                        Integer.toString(whole));
    }

    /** A floor or ceiling, as it stands in an edition; a whole number without its denominator. */
    static String threshold(Ratio threshold) {
        return threshold.denominator() == 1 ? Long.toString(threshold.numerator()) : threshold.toString();
    }

    private static String percent(Ratio rate, RoundingMode rounding) {
        return rate.toDecimal(DIGITS, rounding).movePointRight(2).toPlainString();
    }
}
