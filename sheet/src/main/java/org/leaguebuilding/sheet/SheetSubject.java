package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.value.HasNoForm;

/**
 * A subject that was read from a workbook, and where it stands there. Immutable and thread-safe.
 *
 * @param <S> the subjects
 */
public final class SheetSubject<S extends Subject> implements HasNoForm {

    private final S subject;
    private final Places places;

    SheetSubject(S subject, Places places) {
        this.subject = subject;
        this.places = places;
    }

    /** {@return the subject} */
    public S subject() {
        return subject;
    }

    /**
     * The cell that a finding about the subject points to.
     *
     * @param finding the finding
     * @return the cell of the fact; of a fact that has no cell, the nearest that it stands in: the object, the row of the list's element,
     *     the subject's id
     */
    public SheetCell cell(Finding finding) {
        requireNonNull(finding, "finding");
        return places.cell(finding.path());
    }

    /**
     * The findings of a report at their cells.
     *
     * @param report the report on the subject
     * @return them, in their order
     */
    public ImmutableList<SheetFinding> findings(Report report) {
        requireNonNull(report, "report");
        return report.findings().stream()
                .map(finding -> new SheetFinding(cell(finding), subject.id(), finding))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Subject, for logs.
     *
     * @return its id
     */
    @Override
    public String toString() {
        return subject.id();
    }
}
