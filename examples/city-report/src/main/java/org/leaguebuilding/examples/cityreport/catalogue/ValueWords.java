package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.diagnosis.DiagnosisParameters;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.CountSpan;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.Ratio;

/** The values of parameters in words. */
final class ValueWords {

    /** The ratios that are no shares. */
    private static final ImmutableSet<String> NUMBERS =
            ImmutableSet.of(DiagnosisParameters.DISPERSION_CEILING.id(), DiagnosisParameters.ACTIVITIES_FLOOR.id());

    private final Texts texts;

    ValueWords(Texts texts) {
        this.texts = texts;
    }

    String of(Parameter<?> parameter) {
        return NUMBERS.contains(parameter.id()) && parameter.value() instanceof Ratio number
                ? number.toPlainString()
                : words(parameter.value());
    }

    private String words(Object value) {
        if (value instanceof Boolean truth) {
            return texts.get("value." + truth);
        }
        if (value instanceof Coded code) {
            return isChinese() ? code.term() : code.code().replace('-', ' ');
        }
        if (value instanceof OpenCode code) {
            return open(code.code());
        }
        if (value instanceof Ratio ratio) {
            return ratio.toPercent();
        }
        if (value instanceof Iterable<?> several) {
            return joined(Streams.stream(several).map(this::words), "list.separator");
        }
        if (value instanceof Map<?, ?> entries) {
            return joined(
                    entries.entrySet().stream().map(entry -> entry(words(entry.getKey()), words(entry.getValue()))),
                    "list.long");
        }
        return composed(value);
    }

    private String composed(Object value) {
        if (value instanceof CountSpan span) {
            return texts.get("value.span", Integer.toString(span.least()), Integer.toString(span.most()));
        }
        if (value instanceof Period period) {
            return texts.get("value.months", Long.toString(period.toTotalMonths()));
        }
        if (value instanceof DispersionMethod method) {
            return texts.get(
                    "value.dispersion",
                    words(method.deviation()),
                    Integer.toString(method.scale()),
                    texts.get("rounding." + method.rounding()));
        }
        if (value instanceof Scheme scheme) {
            return joined(scheme.indicators().stream().map(this::weight), "list.long");
        }
        return value.equals(SimilarTypes.none()) ? texts.get("value.nothing") : open(value.toString());
    }

    private String weight(Indicator indicator) {
        return entry(indicator.title(texts.locale()), indicator.weight().toPlainString());
    }

    private String entry(String name, String value) {
        return texts.get("value.entry", name, value);
    }

    /** The words that this program has for the codes of the shipped editions; a city's own code is shown as it is. */
    private String open(String code) {
        return texts.find("code." + code).orElse(code);
    }

    private String joined(Stream<String> parts, String separator) {
        return parts.collect(Collectors.joining(texts.get(separator)));
    }

    private boolean isChinese() {
        return Language.of(texts.locale()) == Language.ZH_CN;
    }
}
