package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.PlacedFact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * A fact as it stands in a subject. Immutable and thread-safe.
 *
 * @param at which fact, and where
 * @param value what is stated; empty where nothing is
 */
public record StatedFact(PlacedFact at, Optional<Object> value) implements HasNoForm {

    /** Takes the components. */
    public StatedFact {
        Structure.given("StatedFact", "at", at);
        Structure.given("StatedFact", "value", value);
    }

    /** {@return where it stands, such as {@code communities[2].memberCount}} */
    public String path() {
        return at.path();
    }

    /** {@return the fact that is declared there} */
    public SubjectFact fact() {
        return at.fact();
    }

    /**
     * {@return the fact and what is stated, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        String title = at.title(locale);
        return value.map(stated -> Texts.of(
                        "fact.stated", locale, ImmutableMap.of("fact", title, "value", at.words(stated, locale))))
                .orElseGet(() -> Texts.of("fact.missing", locale, ImmutableMap.of("fact", title)));
    }

    @Override
    public String toString() {
        return path() + " = " + value.map(Object::toString).orElse("-");
    }
}
