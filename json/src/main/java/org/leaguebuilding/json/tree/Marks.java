package org.leaguebuilding.json.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a parser says that a file is malformed. The location of a refusal of YAML is that of the token before; where it really is
 * stands in the message, the same in both generations, the last of several places being that of the problem.
 */
final class Marks {

    private static final Pattern MARK = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private Marks() {}

    static Tokens.Broken broken(String message, int line, int column) {
        Matcher mark = MARK.matcher(message);
        int atLine = Math.max(line, 1);
        int atColumn = Math.max(column, 1);
        while (mark.find()) {
            atLine = Integer.parseInt(mark.group(1));
            atColumn = Integer.parseInt(mark.group(2));
        }
        return new Tokens.Broken(message, atLine, atColumn);
    }
}
