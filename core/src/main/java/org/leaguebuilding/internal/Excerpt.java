package org.leaguebuilding.internal;

import com.google.common.base.CharMatcher;

/** A value in an error message: short, on one line, harmless to a terminal. */
public final class Excerpt {

    /** The most characters of a caller's input that any message quotes. */
    public static final int MAX_LENGTH = 64;

    private static final CharMatcher UNPRINTABLE = CharMatcher.javaIsoControl()
            .or(CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE))
            .or(CharMatcher.inRange('\u2028', '\u202e'))
            .or(CharMatcher.inRange('\u2066', '\u2069'));

    private Excerpt() {}

    /**
     * The value in at most {@link #MAX_LENGTH} characters.
     *
     * @param value the value
     * @return its text, cut with an ellipsis, unprintable characters replaced
     */
    public static String of(Object value) {
        String text = value.toString();
        String cut = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
        return UNPRINTABLE.replaceFrom(cut, '\ufffd');
    }
}
