package org.leaguebuilding.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML does not hold stand in texts of workbooks as {@code _x000D_}. */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEXADECIMAL = 16;

    private EscapedText() {}

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }
}
