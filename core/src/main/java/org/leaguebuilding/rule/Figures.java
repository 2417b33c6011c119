package org.leaguebuilding.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * Days and figures as people read them: {@code 2005年6月30日}, {@code 12.5%}. Machines get the exact value elsewhere. A value that
 * does not have the form in question is shown as it is.
 */
final class Figures {

    private static final String BOUNDS = "..";

    private static final Bundle TEXTS = Bundle.of("value");

    private Figures() {}

    /**
     * A figure in the form that a text asks for.
     *
     * @param form {@code day}, {@code span}, {@code percent} or {@code decimal}
     * @param value the exact value, as machines get it
     * @param language the reader's language
     * @return the text; empty where there is no such form
     */
    static Optional<String> text(String form, String value, Language language) {
        return switch (form) {
            case "day" -> Optional.of(day(value, language));
            case "span" -> Optional.of(span(value, language));
            case "percent" -> Optional.of(bounds(value, true, language));
            case "decimal" -> Optional.of(bounds(value, false, language));
            default -> Optional.empty();
        };
    }

    /**
     * A day.
     *
     * @param day the day
     * @param language the reader's language
     * @return such as {@code 30 June 2005}
     */
    static String day(LocalDate day, Language language) {
        return formatted(day, "day", language);
    }

    private static String day(String value, Language language) {
        try {
            return day(LocalDate.parse(value), language);
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    /** An interval, whose end is the day after the last one, by its first and last day. */
    private static String span(String value, Language language) {
        int slash = value.indexOf('/');
        try {
            LocalDate first = LocalDate.parse(value.substring(0, Math.max(slash, 0)));
            return span(first, LocalDate.parse(value.substring(slash + 1)).minusDays(1), language);
        } catch (DateTimeException noSpan) {
            return value;
        }
    }

    private static String span(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return day(first, language);
        }
        boolean sameYear = first.getYear() == last.getYear();
        return between(
                formatted(first, sameYear ? "span.first" : "day", language),
                formatted(last, sameYear ? "span.last" : "day", language),
                language);
    }

    private static String formatted(LocalDate day, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(TEXTS.text(pattern, language), language.locale())
                .format(day);
    }

    private static String bounds(String value, boolean percent, Language language) {
        int dots = value.indexOf(BOUNDS);
        return dots < 0
                ? number(value, percent)
                : between(
                        number(value.substring(0, dots), percent),
                        number(value.substring(dots + BOUNDS.length()), percent),
                        language);
    }

    private static String between(String first, String last, Language language) {
        return TEXTS.template("span", language).render(name -> name.equals("first") ? first : last);
    }

    private static String number(String value, boolean percent) {
        try {
            if (value.indexOf('/') >= 0) {
                Ratio ratio = Ratio.parse(value);
                return percent ? ratio.toPercent() : ratio.toPlainString();
            }
            BigDecimal number = new BigDecimal(value).movePointRight(percent ? 2 : 0);
            String digits =
                    number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            return percent ? digits + "%" : digits;
        } catch (NumberFormatException | MalformedValueException noNumber) {
            return value;
        }
    }
}
