package org.leaguebuilding.examples.cityreport.report;

import java.math.RoundingMode;
import java.util.Optional;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.examples.cityreport.text.Percent;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.value.Ratio;

/** Rates in words: the counts, and the percentage; where facts are missing, the bounds of both. */
final class RateText {

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
                : between(rate.get().lower(), rate.get().upper());
    }

    String of(Ratio rate) {
        return Percent.beside(rate);
    }

    /** How many of a whole, where about some it is unknown. */
    String count(int least, int unknown, int whole) {
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
