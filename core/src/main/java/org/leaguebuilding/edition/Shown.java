package org.leaguebuilding.edition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.structure.PlainText;

/**
 * What stands in a document, as errors quote it: any value becomes a text that can be read and printed. Blanks other than the common
 * one, blanks at an end, quotation marks and what cannot be seen are shown by their code, such as {@code ⟨U+00A0⟩}.
 */
final class Shown {

    /** Noncharacters, which no font has. */
    static final String NOWHERE = "\\ufffe\\uffff";

    private static final Pattern BY_CODE =
            Pattern.compile("\\A | \\z|[" + PlainText.CONTROLS + PlainText.INVISIBLE + PlainText.INVISIBLE_BEYOND
                    + NOWHERE + "“”\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}[\\p{Zs}&&[^ ]]]");

    private Shown() {}

    /** The beginning of a value; empty where it is. */
    static String of(Object value) {
        String text = value.toString();
        return text.length() <= Excerpt.MAX_LENGTH ? whole(text) : whole(beginning(text)) + "…";
    }

    /** All of a text. */
    static String whole(String text) {
        return BY_CODE.matcher(text).replaceAll(hidden -> Matcher.quoteReplacement("⟨" + code(hidden.group()) + "⟩"));
    }

    /** The code of the character that a text begins with, such as {@code U+00A0}. */
    static String code(String hidden) {
        return String.format(Locale.ROOT, "U+%04X", hidden.codePointAt(0));
    }

    /** As much as is quoted, without going through a character. */
    private static String beginning(String text) {
        int cut = Excerpt.MAX_LENGTH - 1;
        return text.substring(0, Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut);
    }
}
