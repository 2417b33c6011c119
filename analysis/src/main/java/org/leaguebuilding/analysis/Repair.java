package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * A smallest set of changes that makes a subject compliant: no part of it does. Immutable and thread-safe.
 *
 * @param <S> the subjects
 * @param changes the changes, in the order of the facts
 * @param subject the subject with the changes made
 * @param report what the check says of it: no violation and no missing fact; it may have concerns
 */
public record Repair<S extends Subject>(ImmutableList<FactChange> changes, S subject, Report report)
        implements HasNoForm {

    /** Takes the components. */
    public Repair {
        Structure.given("Repair", "changes", changes);
        Structure.given("Repair", "subject", subject);
        Structure.given("Repair", "report", report);
    }

    /**
     * {@return what is to be done, in words}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String text(Locale locale) {
        return Texts.joined("list", locale, changes.stream().map(change -> change.text(locale)))
                .orElse("");
    }
}
