package org.leaguebuilding.sheet;

/**
 * What a cell of a file holds, before it is known what is meant.
 *
 * @param row the row, from 0
 * @param column the column, from 0
 * @param kind what the file says that it is
 * @param text the text, or the number as the file has it
 * @param shape how the cell shows numbers
 */
record RawCell(int row, int column, Kind kind, String text, NumberShape shape) {

    /** What the file says that a cell is. */
    enum Kind {
        /** A number, also of a day. */
        NUMBER,
        /** A text. */
        TEXT,
        /** Yes (1) or no (0). */
        TRUTH,
        /** A formula that came to an error. */
        ERROR,
        /** A formula whose result is not stored. */
        NO_RESULT
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
