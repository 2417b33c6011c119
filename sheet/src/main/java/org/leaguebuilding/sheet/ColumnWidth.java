package org.leaguebuilding.sheet;

import org.leaguebuilding.text.Language;

/** How wide a column has to be. */
final class ColumnWidth {

    private static final int LEAST = 12;
    private static final int MOST = 20;
    private static final int MARGIN = 2;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int LATIN_ENDS = 0x2e80;

    private ColumnWidth() {}

    /** The width of the longer heading, up to the one from which on it is broken, in the units of Apache POI. */
    static int of(Column column) {
        return UNITS_OF_A_CHARACTER * (inCharacters(column) + MARGIN);
    }

    private static int inCharacters(Column column) {
        int widest = LEAST;
        for (Language language : Language.values()) {
            widest = Math.max(widest, characters(column.heading().in(language)));
        }
        return Math.min(widest, MOST);
    }

    /** How many lines the heading has in both languages. */
    static int lines(Column column) {
        int lines = 0;
        for (Language language : Language.values()) {
            lines += 1 + (characters(column.heading().in(language)) - 1) / inCharacters(column);
        }
        return lines;
    }

    /** A Chinese character is as wide as two others. */
    static int characters(String text) {
        return text.codePoints().map(each -> each < LATIN_ENDS ? 1 : 2).sum();
    }
}
