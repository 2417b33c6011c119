package org.leaguebuilding.examples.cityreport.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks text for a terminal, by the columns that it takes there: two for a wide character. */
public final class Paragraph {

    /** The columns that a line of this program takes at most, unless a word in it is longer. */
    public static final int WIDTH = 100;

    /** After these the rules of Unicode break a line, and would break ids and paths in two. */
    private static final String INSIDE_WORDS = "-/.‐";

    private Paragraph() {}

    /**
     * Breaks a text.
     *
     * @param text the text
     * @return its lines, none of them wider than this program's
     */
    public static ImmutableList<String> lines(String text) {
        return lines(text, WIDTH, "");
    }

    /**
     * Breaks a text whose lines but the first are set in.
     *
     * @param text the text
     * @param indent what stands before each line but the first
     * @return its lines, none of them wider than this program's
     */
    public static ImmutableList<String> lines(String text, String indent) {
        return lines(text, WIDTH, indent);
    }

    /** Breaks a text to a width; a word that is wider stands in a line of its own. */
    static ImmutableList<String> lines(String text, int width, String indent) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            String shown = CharMatcher.whitespace().trimTrailingFrom(piece);
            if (!line.toString().isBlank() && TextTable.width(line + shown) > width) {
                lines.add(CharMatcher.whitespace().trimTrailingFrom(line));
                line = new StringBuilder(indent);
            }
            line.append(piece);
        }
        return lines.add(CharMatcher.whitespace().trimTrailingFrom(line)).build();
    }

    /** The columns of the widest piece that is not broken. */
    static int widestPiece(String text) {
        return pieces(text).stream()
                .map(CharMatcher.whitespace()::trimTrailingFrom)
                .mapToInt(TextTable::width)
                .max()
                .orElse(0);
    }

    /** Where a line may end, by the rules of Unicode, which know the punctuation of Chinese. */
    private static ImmutableList<String> pieces(String text) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || INSIDE_WORDS.indexOf(text.charAt(end - 1)) < 0) {
                pieces.add(text.substring(from, end));
                from = end;
            }
        }
        return pieces.build();
    }
}
