package org.leaguebuilding.rule;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.value.OpenCode;

/**
 * What a finding is about, by which it is put into words. Immutable and thread-safe.
 *
 * @param <S> the subjects of the family
 * @param family the family that has judged; null where that is not known
 * @param subject what was judged; null for a finding that was stored or sent
 */
record Checked<S extends Subject>(
        @Nullable RuleFamily<S> family, @Nullable S subject) {

    /** A subject of which only itself is known. */
    static Checked<Subject> of(Subject subject) {
        return new Checked<>(null, subject);
    }

    /** What an element of a list is called; empty where it has no name or the subject is not known. */
    Optional<String> nameOf(String list, int index) {
        if (subject == null) {
            return Optional.empty();
        }
        return family == null ? FactIndex.nameOf(subject, list, index) : family.nameOf(subject, list, index);
    }

    /** What a code is called in the edition, if that is known. */
    String titleOf(OpenCode code, Locale locale) {
        return family == null ? code.title(locale) : family.titleOf(code, locale);
    }

    /**
     * The facts of the subject. Where the family has none at the path, the subject may be another one that its rules are applied
     * to; it is taken for one of a type that the family of the rule is about, else of any type that has such a fact.
     *
     * @param ruleFamily the first segment of the rule's id
     * @param path where the fact stands, without indexes
     */
    FactIndex facts(String ruleFamily, String path) {
        if (family == null) {
            return subject == null ? FactIndex.fitting(ruleFamily, path) : FactIndex.of(subject);
        }
        FactIndex facts = family.factIndex();
        return subject != null || facts.find(path).isPresent() ? facts : FactIndex.fitting(ruleFamily, path);
    }
}
