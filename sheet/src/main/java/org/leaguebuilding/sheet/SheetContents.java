package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.value.HasNoForm;

/**
 * What a workbook holds. Immutable and thread-safe.
 *
 * @param <S> the subjects
 * @param subjects the subjects of which every cell can be taken, in the order of their rows
 * @param refusals the cells that cannot be taken
 */
public record SheetContents<S extends Subject>(
        ImmutableList<SheetSubject<S>> subjects, ImmutableList<CellRefusal> refusals) implements HasNoForm {

    /** Takes what was read. */
    public SheetContents {
        requireNonNull(subjects, "subjects");
        requireNonNull(refusals, "refusals");
    }
}
