package org.leaguebuilding.sheet;

import org.leaguebuilding.rule.Subject;

/**
 * Takes what a workbook holds, in the order of its rows, so that no more than one subject has to be kept.
 *
 * @param <S> the subjects
 */
public interface SheetTaker<S extends Subject> {

    /**
     * Takes a subject of which every cell can be taken.
     *
     * @param subject the subject
     */
    void subject(SheetSubject<S> subject);

    /**
     * Takes a cell that cannot be taken. The subject that it belongs to is not handed over.
     *
     * @param refusal what is wrong there
     */
    void refusal(CellRefusal refusal);
}
