package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.Coded;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.OpenCode;
import org.leaguebuilding.value.Ratio;

/**
 * Puts values of facts into words.
 *
 * @param facts the facts of the subject
 * @param titles gives the title of a code of an open set in the edition
 * @param own gives words for plain values, where the caller has its own
 * @param language the reader's language
 */
record ValueWords(
        FactTree facts, Function<OpenCode, String> titles, Function<Object, Optional<String>> own, Language language) {

    private static final Bundle KERNEL = Bundle.of("rule");

    String of(SubjectFact fact, @Nullable Object value) {
        if (value == null) {
            return text("absent");
        }
        if (value instanceof Collection<?> several) {
            return joined(
                    "value.list", several.stream().map(each -> one(fact, each)).toList(), "value.none");
        }
        return value instanceof Map<?, ?> map ? entries(fact, map) : one(fact, value);
    }

    private String one(SubjectFact fact, Object value) {
        if (value instanceof DateSpan) {
            return Figures.text("span", value.toString(), language).orElseThrow();
        }
        ImmutableList<SubjectFact> within = facts.componentsOf(value.getClass());
        if (within.isEmpty()) {
            return own.apply(value).orElseGet(() -> fact.isOfPerson() ? text("value.person") : plain(value));
        }
        return KERNEL.template("value.object", language)
                .render(name -> joined("value.facts", stated(within, value), "value.empty"));
    }

    private String plain(Object value) {
        if (value instanceof Boolean yes) {
            return text(yes ? "value.yes" : "value.no");
        }
        if (value instanceof Coded coded) {
            return coded.title(language.locale());
        }
        if (value instanceof OpenCode open) {
            return titles.apply(open);
        }
        if (value instanceof LocalDate day) {
            return Figures.day(day, language);
        }
        if (value instanceof Ratio share) {
            return share.toPercent();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private ImmutableList<String> stated(ImmutableList<SubjectFact> within, Object owner) {
        ImmutableList.Builder<String> stated = ImmutableList.builder();
        for (SubjectFact part : within) {
            Object value = valueOf(part, owner);
            boolean empty = value instanceof Collection<?> several && several.isEmpty();
            if (value != null && !empty) {
                stated.add(named(part.title(language), of(part, value)));
            }
        }
        return stated.build();
    }

    private static @Nullable Object valueOf(SubjectFact part, Object owner) {
        if (part.kind() != Fact.Kind.COUNT) {
            return part.valueIn(owner);
        }
        long count = part.countIn(owner);
        return count < 0 ? null : (Object) count;
    }

    private String entries(SubjectFact map, Map<?, ?> values) {
        return joined(
                "value.list",
                values.entrySet().stream()
                        .map(entry -> named(plain(entry.getKey()), one(map, entry.getValue())))
                        .toList(),
                "value.none");
    }

    private String named(String title, String value) {
        return KERNEL.template("value.named", language).render(name -> name.equals("title") ? title : value);
    }

    private String joined(String form, Collection<String> parts, String none) {
        return parts.stream()
                .reduce((first, rest) ->
                        KERNEL.template(form, language).render(name -> name.equals("first") ? first : rest))
                .orElseGet(() -> text(none));
    }

    private String text(String key) {
        return KERNEL.text(key, language);
    }
}
