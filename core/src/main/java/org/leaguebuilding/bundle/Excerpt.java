package org.leaguebuilding.bundle;

import org.jspecify.annotations.Nullable;

/** A value in an error message: short, on one line, harmless to a terminal. */
public final class Excerpt {

    /** The most characters of a caller's input that any message quotes. */
    public static final int MAX_LENGTH = 64;

    private static final char REPLACEMENT = '\ufffd';

    private Excerpt() {}

    /**
     * The value in at most {@link #MAX_LENGTH} characters.
     *
     * @param value the value
     * @return its text, cut with an ellipsis, unprintable characters replaced; empty where there is none
     */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return text.length() <= MAX_LENGTH ? printable(text) : printable(text.substring(0, cut(text))) + "…";
    }

    /** Where to cut: before a character that the cut would go through. */
    private static int cut(String text) {
        int cut = MAX_LENGTH - 1;
        return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isPrintable(character) ? character : REPLACEMENT)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Neither a control character, nor a line break, half a character, or a mark that turns the direction of writing. */
    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
