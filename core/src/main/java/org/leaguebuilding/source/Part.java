package org.leaguebuilding.source;

/**
 * A part of the speech. Immutable and thread-safe.
 *
 * <p>The three numbered parts have three items each, one line an item, and an introduction before them.
 */
public enum Part {
    /** What stands before part one, the page's own head included. */
    PREAMBLE(1, 6, 0),
    /** Part one: why. */
    I(7, 12, 3),
    /** Part two: how the League is built in communities. */
    II(13, 17, 3),
    /** Part three: who leads it and how. */
    III(18, 22, 3),
    /** The closing words. */
    CLOSING(23, 23, 0);

    private final int firstLine;
    private final int lastLine;
    private final int items;

    Part(int firstLine, int lastLine, int items) {
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        this.items = items;
    }

    boolean holds(int line) {
        return firstLine <= line && line <= lastLine;
    }

    /** The item that a line of this part belongs to, 0 for the introduction. */
    int itemAt(int line) {
        return Math.max(0, line - (lastLine - items));
    }

    boolean numbered() {
        return items > 0;
    }
}
