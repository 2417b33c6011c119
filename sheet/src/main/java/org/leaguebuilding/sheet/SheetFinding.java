package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.value.HasNoForm;

/**
 * A finding at its cell. Immutable and thread-safe.
 *
 * @param cell the cell that it points to
 * @param subject the id of the subject
 * @param finding the finding
 */
public record SheetFinding(SheetCell cell, String subject, Finding finding) implements HasNoForm {

    /** Takes the parts. */
    public SheetFinding {
        requireNonNull(cell, "cell");
        requireNonNull(subject, "subject");
        requireNonNull(finding, "finding");
    }
}
