package org.leaguebuilding.reference;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;

/** Texts of a city within a page, which read as they are whatever marks they have. */
public final class Markdown {

    private static final Escaper MARKS = marks("\\`*[]<|");

    private Markdown() {}

    private static Escaper marks(String all) {
        Escapers.Builder escapes = Escapers.builder();
        for (int i = 0; i < all.length(); i++) {
            escapes.addEscape(all.charAt(i), "\\" + all.charAt(i));
        }
        return escapes.build();
    }

    /**
     * Takes their meaning from the marks of a text.
     *
     * @param text the text
     * @return what reads as the text within a page
     */
    public static String of(String text) {
        return MARKS.escape(text);
    }
}
