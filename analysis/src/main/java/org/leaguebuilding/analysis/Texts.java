package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.text.Language;

/** The texts of the analysis in both languages. */
final class Texts {

    private static final Bundle TEXTS = Bundle.of(
            "analysis",
            language -> ResourceBundle.getBundle("org.leaguebuilding.analysis.texts_" + language, Locale.ROOT));

    private Texts() {}

    /** A text with values in its placeholders; an alternative in brackets is shown where it has all of its own. */
    static String of(String key, Locale locale, ImmutableMap<String, String> values) {
        return TEXTS.template(key, Language.of(locale)).render(new TextTemplate.Values() {
            @Override
            public String text(String name, Optional<String> vocabulary) {
                return value(name).orElse("");
            }

            @Override
            public Optional<String> value(String name) {
                return Optional.ofNullable(values.get(name));
            }
        });
    }

    /** The titles of rules in quotation marks. */
    static String titles(Collection<Rule> rules, Locale locale) {
        return joined(
                        "rules.list",
                        locale,
                        rules.stream()
                                .map(rule -> of("rules.one", locale, ImmutableMap.of("title", rule.title(locale)))))
                .orElse("");
    }

    static String of(String key, Locale locale) {
        return of(key, locale, ImmutableMap.of());
    }

    /** Several of which any serves: A, B or C. */
    static String anyOf(ImmutableList<String> parts, Locale locale) {
        String last = parts.get(parts.size() - 1);
        return parts.subList(0, parts.size() - 1).stream()
                .reduce((first, rest) -> of("any-of.more", locale, ImmutableMap.of("first", first, "rest", rest)))
                .map(first -> of("any-of.last", locale, ImmutableMap.of("first", first, "rest", last)))
                .orElse(last);
    }

    /** What could not be searched for an answer about an edition. */
    static Optional<String> unsearched(Collection<SubjectType<?>> unsearched, Locale locale) {
        requireNonNull(locale, "locale");
        return joined("unsearched.list", locale, unsearched.stream().map(subject -> subject.title(locale)))
                .map(subjects -> of("unsearched", locale, ImmutableMap.of("subjects", subjects)));
    }

    /** What was found on lines, or that there is none, and under it what else is to be said. */
    static String lines(Stream<String> found, Supplier<String> none, Optional<String> more) {
        String told = found.reduce((first, rest) -> first + "\n" + rest).orElseGet(none);
        return more.map(line -> told + "\n" + line).orElse(told);
    }

    /** The parts one after the other; empty where there are none. */
    static Optional<String> joined(String key, Locale locale, Stream<String> parts) {
        return parts.reduce((first, rest) -> of(key, locale, ImmutableMap.of("first", first, "rest", rest)));
    }
}
