package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * How the verdicts of two editions differ. Immutable and thread-safe.
 *
 * @param from the id of the first edition
 * @param to the id of the second edition
 * @param changes each way in which a verdict changes by one rule, with a subject that shows it; that there is no other one is the outcome of a search
 * @param scope which subjects were looked at
 * @param checks how many subjects were checked
 * @param unsearched the kinds of subjects with rules that differ of which none could be made to search from, so that nothing is claimed of them
 */
public record EditionDiff(
        String from,
        String to,
        ImmutableList<VerdictChange> changes,
        Scope scope,
        int checks,
        ImmutableList<SubjectType<?>> unsearched)
        implements HasNoForm {

    /** Takes the components. */
    public EditionDiff {
        Structure.given("EditionDiff", "from", from);
        Structure.given("EditionDiff", "to", to);
        Structure.given("EditionDiff", "changes", changes);
        Structure.given("EditionDiff", "scope", scope);
        Structure.given("EditionDiff", "unsearched", unsearched);
    }

    /**
     * {@return each change on a line, or that there is none, and what could not be searched, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        String elements = String.valueOf(scope.elements());
        return Texts.lines(
                changes.stream().map(change -> change.text(locale)),
                () -> Texts.of("diff.none", locale, ImmutableMap.of("from", from, "to", to, "elements", elements)),
                unsearchedText(locale));
    }

    /**
     * {@return which kinds of subjects nothing is claimed of, in words; empty if all were searched}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public Optional<String> unsearchedText(Locale locale) {
        return Texts.unsearched(unsearched, locale);
    }
}
