package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.HasNoForm;

/**
 * A fact at its place in one subject, in the words that findings use for it. {@link RuleFamily#placed} gives it out. Immutable and
 * thread-safe; equal where fact and path are.
 */
public final class PlacedFact implements HasNoForm {

    private static final Bundle KERNEL = Bundle.of("rule");

    private final SubjectFact fact;
    private final String path;
    private final Checked<?> subject;
    private final FactIndex facts;

    PlacedFact(SubjectFact fact, String path, Checked<?> subject, FactIndex facts) {
        this.fact = fact;
        this.path = path;
        this.subject = subject;
        this.facts = facts;
    }

    /** {@return the fact that is declared there; of a value by key the map, of an element of a list the list} */
    public SubjectFact fact() {
        return fact;
    }

    /** {@return where it stands, such as {@code communities[2].memberCount}; of a value by key such as {@code haves.platform}} */
    public String path() {
        return path;
    }

    /**
     * What it is called, with the name of its place: 和平社区的团干部队伍评价; of an element of a list by its name or number: 第3个任务.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the title, as it stands within a sentence
     */
    public String title(Locale locale) {
        Language language = Language.of(locale);
        PlaceWords words = new PlaceWords(FactPlace.of(path), facts, subject, null, language);
        String title = words.titleOf(fact);
        return words.where()
                .map(where -> isElement()
                        ? where
                        : KERNEL.template("fact.placed", language).render(name -> name.equals("where") ? where : title))
                .orElse(title);
    }

    private boolean isElement() {
        return path.endsWith("]");
    }

    /**
     * A value of the fact in words: 是, 2005年6月30日, 33.3%, the titles that the edition has for codes; of an object the facts that are stated in it.
     *
     * @param value the value as {@link SubjectFact#valueIn} gives it, a count as an {@code Integer}, of a value by key that value; null where
     *     none is stated
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the words; never anything about a person
     */
    public String words(@Nullable Object value, Locale locale) {
        return words(value, locale, plain -> Optional.empty());
    }

    /**
     * The same where the caller has words of its own for some values.
     *
     * @param value the value
     * @param locale the reader's locale
     * @param own gives the words for a plain value, also one within a list or an object; empty where it has none of its own
     * @return the words
     */
    public String words(@Nullable Object value, Locale locale, Function<Object, Optional<String>> own) {
        requireNonNull(locale, "locale");
        requireNonNull(own, "own");
        Language language = Language.of(locale);
        return new ValueWords(facts.tree(), code -> subject.titleOf(code, language.locale()), own, language)
                .of(fact, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacedFact that && path.equals(that.path) && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
