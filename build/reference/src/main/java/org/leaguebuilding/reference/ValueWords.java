package org.leaguebuilding.reference;

import com.google.common.collect.Streams;
import java.time.Period;
import java.util.Map;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.CountSpan;
import org.leaguebuilding.value.HasCode;
import org.leaguebuilding.value.Ratio;

/**
 * Puts values of parameters into words.
 *
 * @param words the language
 */
record ValueWords(Words words) {

    String of(Object value) {
        if (value instanceof Boolean truth) {
            return words.get("value." + truth);
        }
        if (value instanceof Coded code && words.isChinese()) {
            return code.term();
        }
        if (value instanceof HasCode code) {
            return "`" + code.code() + "`";
        }
        if (value instanceof Ratio share) {
            return share.toPercent();
        }
        if (value instanceof Iterable<?> several) {
            return words.joined(Streams.stream(several).map(this::of), "list.short");
        }
        if (value instanceof Map<?, ?> entries) {
            return words.joined(
                    entries.entrySet().stream()
                            .map(entry -> words.get("value.entry", of(entry.getKey()), of(entry.getValue()))),
                    "list.long");
        }
        if (value instanceof CountSpan span) {
            return words.get("value.span", span.least(), span.most());
        }
        if (value instanceof Period period) {
            return period.getMonths() == 0
                    ? words.get("value.years", period.getYears())
                    : words.get("value.months", period.toTotalMonths());
        }
        if (value instanceof DispersionMethod method) {
            return words.get(
                    "value.dispersion",
                    words.code(method.deviation()),
                    method.scale(),
                    words.get("rounding." + method.rounding()));
        }
        if (value instanceof Scheme scheme) {
            return words.joined(scheme.indicators().stream().map(this::weight), "list.long");
        }
        return value.equals(SimilarTypes.none()) ? words.get("value.nothing") : value.toString();
    }

    private String weight(Indicator indicator) {
        return words.get(
                "value.entry",
                indicator.title(words.locale()),
                indicator.weight().toPlainString());
    }
}
