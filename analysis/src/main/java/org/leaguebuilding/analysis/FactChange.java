package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.PlacedFact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * A fact that is to be another one. Immutable and thread-safe.
 *
 * @param at which fact, and where: a path such as {@code communities[2].memberCount}, of a value by key such as {@code haves.platform}, of a
 *     further element of a list such as {@code hearings[2]}
 * @param before what is stated; empty where nothing is
 * @param after what is to be stated; empty for nothing. Of a count, share, decimal or day that is stated it is the nearest value
 *     of those that were tried; an id {@code new} or {@code new-N} and a text {@code -} hold the place of what the host knows
 */
public record FactChange(PlacedFact at, Optional<Object> before, Optional<Object> after) implements HasNoForm {

    /** Takes the components. */
    public FactChange {
        Structure.given("FactChange", "at", at);
        Structure.given("FactChange", "before", before);
        Structure.given("FactChange", "after", after);
    }

    /** {@return where it stands} */
    public String path() {
        return at.path();
    }

    /** {@return the fact that is declared there; of a value by key the map, of a further element the list} */
    public SubjectFact fact() {
        return at.fact();
    }

    /**
     * {@return what is to be done, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return text(locale, afterInWords(locale));
    }

    /** What is to be done where any of several values serves. */
    String text(Locale locale, String afterInWords) {
        ImmutableMap<String, String> words =
                ImmutableMap.of("fact", at.title(locale), "before", words(before, locale), "after", afterInWords);
        return Texts.of("change." + way(), locale, words);
    }

    private String way() {
        if (after.isEmpty()) {
            return "remove";
        }
        if (before.isPresent()) {
            return "change";
        }
        return path().endsWith("]") ? "add" : "give";
    }

    String afterInWords(Locale locale) {
        return words(after, locale);
    }

    private String words(Optional<Object> value, Locale locale) {
        return value.map(stated -> at.words(
                        stated, locale, plain -> ValuesOf.placeholder(plain).map(key -> Texts.of(key, locale))))
                .orElse("");
    }

    @Override
    public String toString() {
        return path() + ": " + before.map(Object::toString).orElse("-") + " to "
                + after.map(Object::toString).orElse("-");
    }
}
