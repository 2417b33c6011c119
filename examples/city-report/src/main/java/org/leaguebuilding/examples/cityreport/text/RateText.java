package org.leaguebuilding.examples.cityreport.text;

import java.math.RoundingMode;
import java.util.Optional;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.value.Ratio;

/** Rates in words: the counts, and the percentage; where facts are missing, the bounds of both. */
public final class RateText {

    private final Texts texts;

    /**
     * Rates in a language.
     *
     * @param texts the language
     */
    public RateText(Texts texts) {
        this.texts = texts;
    }

    /**
     * A rate. Bounds are rounded outwards, so that the rate lies between them as printed too.
     *
     * @param rate the rate; empty where there is nothing of which it could be one
     * @return counts and percentage
     */
    public String of(Optional<RateBounds> rate) {
        if (rate.isEmpty()) {
            return texts.get("rate.none");
        }
        Optional<Ratio> exact = rate.get().exact();
        return exact.isPresent()
                ? of(exact.get())
                : between(rate.get().lower(), rate.get().upper());
    }

    /**
     * A rate that is exactly known.
     *
     * @param rate the rate
     * @return counts and percentage
     */
    public String of(Ratio rate) {
        return Percent.beside(rate);
    }

    /**
     * How many of a whole, where about some it is unknown.
     *
     * @param least how many at least
     * @param unknown about how many it is unknown
     * @param whole the whole
     * @return counts and percentage
     */
    public String count(int least, int unknown, int whole) {
        if (whole == 0) {
            return texts.get("rate.none");
        }
        return unknown == 0
                ? of(Ratio.of(least, whole))
                : between(Ratio.of(least, whole), Ratio.of(least + unknown, whole));
    }

    private String between(Ratio lower, Ratio upper) {
        String least = Percent.of(lower, RoundingMode.FLOOR);
        String most = Percent.of(upper, RoundingMode.CEILING);
        return lower.denominator() == upper.denominator()
                ? texts.get("rate.bounds", Long.toString(lower.numerator()), upper, least, most)
                : texts.get("rate.between", least, most);
    }
}
