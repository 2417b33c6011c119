package org.leaguebuilding.structure;

/**
 * Which characters identifiers, names and texts are made of. An identifier looks as it is: it holds nothing that cannot be
 * seen. A name or a text may hold what its writing needs, such as joiners and variation selectors, but can be seen, and does
 * not turn the direction of the sentence in which it is quoted.
 */
public final class PlainText {

    /** Control characters and separators of lines and paragraphs, as in a class of a regular expression. */
    public static final String CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029";

    /** Blanks, as in a class of a regular expression. */
    public static final String BLANKS = " \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

    /** Embeddings, overrides and isolates, which turn the direction of what follows. */
    public static final String TURNING = "\\u202a-\\u202e\\u2066-\\u2069";

    /** Selectors of a variant of the character before them. */
    private static final String SELECTORS = "\\ufe00-\\ufe0f";

    /** What cannot be seen at the end of a name: fillers, joiners, marks of direction, byte order marks and the like. */
    public static final String HIDDEN =
            TURNING + "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f"
                    + "\\u2060-\\u2065\\u206a-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb";

    /**
     * What cannot be seen by itself. Tags and further selectors lie beyond the first plane and are left out: no class of them
     * means the same to all regular expressions, so that only the types refuse them.
     */
    public static final String INVISIBLE = HIDDEN + SELECTORS;

    /** What cannot be seen beyond the first plane, as in a class of a regular expression of Java: marks of music, tags and selectors. */
    public static final String INVISIBLE_BEYOND = "\\x{1d173}-\\x{1d17a}\\x{e0000}-\\x{e0fff}";

    private PlainText() {}

    static boolean isIdentifier(String value, int maxLength) {
        if (!hasEnds(value, maxLength)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isCommon(c) && (isControl(c) || isInvisible(c) || isLone(value, i) || isMarkOfMusic(value, i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isProse(String value, int maxLength) {
        if (!hasEnds(value, maxLength)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isCommon(c) && (isControl(c) || isTurning(c) || isLone(value, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEnds(String value, int maxLength) {
        int length = value.length();
        if (length == 0 || length > maxLength) {
            return false;
        }
        char first = value.charAt(0);
        char last = value.charAt(length - 1);
        return !isBlank(first) && !isInvisible(first) && !isBlank(last) && !isHidden(last);
    }

    /** Most characters, told by two comparisons: ASCII and the common Chinese ones. */
    private static boolean isCommon(char c) {
        return (c >= ' ' && c < '\u007f') || (c >= '\u4e00' && c <= '\u9fff');
    }

    private static boolean isControl(char c) {
        return c < ' ' || (c >= '\u007f' && c <= '\u009f') || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c > '\u007f' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static boolean isInvisible(char c) {
        return isHidden(c) || (c >= '\ufe00' && c <= '\ufe0f') || (c >= '\udb40' && c <= '\udb43');
    }

    private static boolean isMarkOfMusic(String value, int i) {
        return value.charAt(i) == '\ud834' && value.codePointAt(i) >= 0x1d173 && value.codePointAt(i) <= 0x1d17a;
    }

    private static boolean isHidden(char c) {
        if (c < '\u2000') {
            return isHiddenBelow2000(c);
        }
        return (c >= '\u200b' && c <= '\u200f')
                || isTurning(c)
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\u2800'
                || c == '\u3164'
                || c == '\ufeff'
                || c == '\uffa0'
                || (c >= '\ufff0' && c <= '\ufffb');
    }

    private static boolean isHiddenBelow2000(char c) {
        return switch (c) {
            case '\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u17b5' -> true;
            default -> c >= '\u180b' && c <= '\u180f';
        };
    }

    private static boolean isTurning(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isLone(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
