package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * A table for a terminal, aligned also where characters are two columns wide. The first column is text, the others are
 * figures, unless some at the end are text again.
 */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<ImmutableList<String>> rows = new ArrayList<>();
    private final int figuresEnd;

    /** A table with figures in all columns but the first. */
    public TextTable() {
        this(Integer.MAX_VALUE);
    }

    private TextTable(int figuresEnd) {
        this.figuresEnd = figuresEnd;
    }

    /**
     * A table with text in the columns at its end.
     *
     * @param column the first of these columns, counted from 0
     * @return the table
     */
    public static TextTable textFrom(int column) {
        return new TextTable(column);
    }

    /**
     * Adds a row.
     *
     * @param cells its cells; a figure is written as it is
     * @return this table
     */
    public TextTable row(Object... cells) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row.build());
        return this;
    }

    /**
     * The table as lines.
     *
     * @return one line a row, without line ends
     */
    public ImmutableList<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (ImmutableList<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(ImmutableList.toImmutableList());
    }

    /**
     * How many columns of a terminal a text takes.
     *
     * @param text the text
     * @return the columns: two for a wide character, none for one that combines with the one before
     */
    public static int width(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }

    private String line(ImmutableList<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(isText(i) ? row.get(i) + blanks : blanks + row.get(i));
        }
        return CharMatcher.whitespace().trimTrailingFrom(line);
    }

    private boolean isText(int column) {
        return column == 0 || column >= figuresEnd;
    }
}
