package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * What makes no sense in an edition. Immutable and thread-safe.
 *
 * @param found the defects, by kind of subject in the order of the edition
 * @param scope which subjects were looked at
 * @param checks how many subjects were checked
 * @param unsearched the kinds of subjects of which none could be made to search from, so that nothing is claimed of
 *     their rules
 */
public record EditionDefects(
        ImmutableList<Defect> found, Scope scope, int checks, ImmutableList<SubjectType<?>> unsearched)
        implements HasNoForm {

    /** Takes the components. */
    public EditionDefects {
        Structure.given("EditionDefects", "found", found);
        Structure.given("EditionDefects", "scope", scope);
        Structure.given("EditionDefects", "unsearched", unsearched);
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * {@return each defect on a line, or that there is none, and what could not be searched, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return Texts.lines(
                found.stream().map(defect -> defect.text(locale)),
                () -> Texts.of("defects.none", locale),
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
