package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * What makes no sense in an edition. Immutable and thread-safe.
 *
 * @param found the defects, by kind of subject in the order of the edition
 * @param scope which subjects were looked at
 * @param checks how many subjects were checked
 */
public record EditionDefects(ImmutableList<Defect> found, Scope scope, int checks) implements HasNoForm {

    /** Takes the components. */
    public EditionDefects {
        Structure.given("EditionDefects", "found", found);
        Structure.given("EditionDefects", "scope", scope);
    }

    /** {@return whether nothing was found} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * {@return each defect on a line, or that there is none, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return found.stream()
                .map(defect -> defect.text(locale))
                .reduce((first, rest) -> first + "\n" + rest)
                .orElseGet(() -> Texts.of("defects.none", locale));
    }
}
