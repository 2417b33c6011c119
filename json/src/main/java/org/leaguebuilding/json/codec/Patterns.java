package org.leaguebuilding.json.codec;

import org.leaguebuilding.structure.PlainText;
import org.leaguebuilding.structure.Structure;

/** The regular expressions of schemas, in what ECMA-262 and Java have in common. */
public final class Patterns {

    private static final String NOT_WITHIN_PROSE = PlainText.CONTROLS + PlainText.TURNING;
    private static final String NOT_WITHIN_ID = PlainText.CONTROLS + PlainText.INVISIBLE;

    /** An identifier; its length is another keyword. */
    public static final String ID = "^[^" + NOT_WITHIN_ID + PlainText.BLANKS + "](?:[^" + NOT_WITHIN_ID + "]*[^"
            + NOT_WITHIN_ID + PlainText.BLANKS + "])?$";

    /** A name or a text, which ends as it begins, but for a selector of a variant. */
    public static final String PROSE = "^(?![" + PlainText.INVISIBLE + PlainText.BLANKS + "])[^" + NOT_WITHIN_PROSE
            + "]*[^" + NOT_WITHIN_PROSE + PlainText.HIDDEN + PlainText.BLANKS + "]$";

    /** A code. */
    public static final String CODE = "^" + Structure.CODE_PATTERN + "$";

    /** A rule id. */
    public static final String RULE_ID = "^" + Structure.CODE_PATTERN + "(?:\\." + Structure.CODE_PATTERN + ")+$";

    /** A rate, as the two counts that it is made of. */
    public static final String RATIO = "^(?:0|[1-9][0-9]{0,18})/[1-9][0-9]{0,18}$";

    /** The most characters of a decimal. */
    public static final int DECIMAL_LENGTH = 64;

    /** The most characters of a decimal of 1,000 digits after the point, the most that a dispersion is worked out to. */
    public static final int ROUNDED_LENGTH = 1_024;

    /** A decimal without sign, exponent or needless zeros in front. */
    public static final String DECIMAL = "^(?:0|[1-9][0-9]*)(?:[.][0-9]+)?$";

    /** A decimal from 0 to 100 with at most so many digits after the point, apart from needless zeros after them. */
    public static String score(int maxScale) {
        return "^(?:100(?:[.]0+)?|(?:0|[1-9][0-9]?)(?:[.][0-9]{1," + maxScale + "}0*)?)$";
    }

    /** A decimal above 0 and up to 100 with at most four digits after the point. */
    public static final String MARKS = score(4).replace("^", "^(?!0(?:[.]0+)?$)");

    /** The id of a city's own provision, which looks like none of the library's. */
    public static final String LOCAL_PROVISION = "^(?!(?:p[0-9]{2}|none|statute[.].*)$)[a-z0-9]+(?:[.-][a-z0-9]+)*$";

    private Patterns() {}
}
