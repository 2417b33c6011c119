package org.leaguebuilding.reference;

import java.util.Locale;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;

/** A line of the table of facts. */
public final class FactRow {

    private FactRow() {}

    /**
     * Puts a fact into one language.
     *
     * @param fact the fact
     * @param words the words of the page
     * @return title, path, kind, unit, range and provisions, as cells of a table
     */
    public static String of(SubjectFact fact, Words words) {
        return String.join(
                " | ",
                fact.title(words.locale()),
                "`" + fact.path() + "`",
                kind(fact, words),
                fact.unit().map(unit -> unit.title(words.locale())).orElse(""),
                range(fact, words),
                words.links(fact.provisions()));
    }

    private static String kind(SubjectFact fact, Words words) {
        String kind = kind(fact.kind(), words);
        return fact.elements()
                .map(elements -> words.get("value.entry", kind, kind(elements, words)))
                .orElse(kind);
    }

    private static String kind(Fact.Kind kind, Words words) {
        return words.get("fact." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String range(SubjectFact fact, Words words) {
        return fact.least()
                .map(least -> fact.most()
                        .map(most -> words.get("value.span", least, most))
                        .orElseGet(() -> words.get("facts.least", least)))
                .orElse("");
    }
}
