package org.leaguebuilding.sheet;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.value.HasNoForm;

/**
 * A cell of a workbook. Immutable and thread-safe.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 0
 * @param column the column, from 0
 */
public record SheetCell(String sheet, int row, int column) implements HasNoForm {

    private static final int LETTERS = 26;

    /** Takes the place. */
    public SheetCell {
        requireNonNull(sheet, "sheet");
    }

    /**
     * The cell within its sheet, as office programs name it.
     *
     * @return such as {@code F12}
     */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    /**
     * The cell, as people name it.
     *
     * @return sheet and cell, such as <code>formation proposal!F12</code>
     */
    @Override
    public String toString() {
        return sheet + "!" + address();
    }
}
