package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
     * The table as lines. Where it would be wider than {@link Paragraph#WIDTH}, its head and its text take several lines;
     * nothing is cut off.
     *
     * @return the lines of all rows, without line ends
     */
    public ImmutableList<String> lines() {
        return rowLines().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /**
     * The table as the lines of each row.
     *
     * @return for each row at least one line, without line ends
     */
    public ImmutableList<ImmutableList<String>> rowLines() {
        int[] widths = widths();
        return rows.stream().map(row -> lines(row, widths)).collect(ImmutableList.toImmutableList());
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

    /** As wide as each column would like to be, or as much less as makes the table fit. */
    private int[] widths() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        int[] ofRows = new int[columns];
        int[] least = new int[columns];
        for (int i = 0; i < rows.size(); i++) {
            ImmutableList<String> row = rows.get(i);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                widths[column] = Math.max(widths[column], width(cell));
                ofRows[column] = i == 0 ? 0 : Math.max(ofRows[column], width(cell));
                boolean mayBreak = i == 0 || isText(column);
                least[column] = Math.max(least[column], mayBreak ? Paragraph.widestPiece(cell) : width(cell));
            }
        }
        int tooMuch = Arrays.stream(widths).sum() + GAP.length() * Math.max(0, columns - 1) - Paragraph.WIDTH;
        int[] ofHeads = new int[columns];
        Arrays.setAll(ofHeads, column -> Math.max(ofRows[column], least[column]));
        for (int step = 0; step < tooMuch; step++) {
            if (!narrow(widths, ofHeads)) {
                narrow(widths, least);
            }
        }
        return widths;
    }

    /** Takes a column from the one that can best spare it, if one can: from heads first, which are there but once. */
    private static boolean narrow(int[] widths, int[] least) {
        int most = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (most < 0 || widths[i] - least[i] > widths[most] - least[most])) {
                most = i;
            }
        }
        if (most >= 0) {
            widths[most]--;
        }
        return most >= 0;
    }

    private ImmutableList<String> lines(ImmutableList<String> row, int[] widths) {
        List<ImmutableList<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Paragraph.lines(row.get(i), widths[i], ""));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, line, widths))
                .collect(ImmutableList.toImmutableList());
    }

    private String line(List<ImmutableList<String>> cells, int number, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = number < cells.get(i).size() ? cells.get(i).get(number) : "";
            String blanks = " ".repeat(Math.max(0, widths[i] - width(cell)));
            line.append(i == 0 ? "" : GAP).append(isText(i) ? cell + blanks : blanks + cell);
        }
        return CharMatcher.whitespace().trimTrailingFrom(line);
    }

    private boolean isText(int column) {
        return column == 0 || column >= figuresEnd;
    }
}
