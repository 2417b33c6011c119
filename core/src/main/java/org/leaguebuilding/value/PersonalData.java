package org.leaguebuilding.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Tells what can be known to be personal data and no reference: Chinese characters, identity numbers and mobile numbers of the mainland, in
 * the digits of any script and with any blanks, hyphens and other punctuation.
 */
final class PersonalData {

    private static final int SEPARATORS = 1 << Character.SPACE_SEPARATOR
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;

    /** The sign that is no punctuation. */
    private static final int MINUS = '\u2212';

    private static final int LAST_OF_ASCII = 0x7f;

    /** Those of a mobile number without the code of the country. */
    private static final int FEWEST_DIGITS = 11;

    /** What the full-width form of an ASCII character is above it, such as Ｘ above X. */
    private static final int FULL_WIDTH = 0xfee0;

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?1[3-9]\\d{9}");
    private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dXx]");

    /** GB 11643: the check digit by the remainder of the first seventeen digits, each of which counts twice the one after it. */
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalData() {}

    /** Whether a reference is no reference. A record key has few digits as a rule, and is taken after one look at each character. */
    static boolean isIn(String reference) {
        int digits = 0;
        for (int i = 0; i < reference.length(); ) {
            int point = reference.codePointAt(i);
            if (isHan(point)) {
                return true;
            }
            digits += Character.isDigit(point) ? 1 : 0;
            i += Character.charCount(point);
        }
        return digits >= FEWEST_DIGITS && isNumber(plain(reference));
    }

    private static boolean isHan(int point) {
        return point > LAST_OF_ASCII && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private static boolean isNumber(String digits) {
        return MOBILE.matcher(digits).matches() || isIdentityNumber(digits);
    }

    /** The reference with ASCII digits and no full-width characters, without blanks and punctuation. */
    private static String plain(String reference) {
        StringBuilder plain = new StringBuilder(reference.length());
        reference
                .codePoints()
                .filter(point -> point != MINUS && (SEPARATORS >> Character.getType(point) & 1) == 0)
                .map(PersonalData::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        boolean fullWidth = point > FULL_WIDTH && point < FULL_WIDTH + 0x7f;
        return fullWidth ? point - FULL_WIDTH : point;
    }

    /** A number of eighteen digits that is one by its day of birth and its check digit. */
    private static boolean isIdentityNumber(String digits) {
        if (!IDENTITY.matcher(digits).matches() || !isDay(digits.substring(6, 14))) {
            return false;
        }
        int last = digits.length() - 1;
        int remainder = 0;
        for (int i = 0; i < last; i++) {
            remainder = 2 * (remainder + digits.charAt(i) - '0') % CHECK_DIGITS.length();
        }
        return CHECK_DIGITS.charAt(remainder) == Character.toUpperCase(digits.charAt(last));
    }

    private static boolean isDay(String digits) {
        try {
            int year = LocalDate.of(
                            Integer.parseInt(digits, 0, 4, 10),
                            Integer.parseInt(digits, 4, 6, 10),
                            Integer.parseInt(digits, 6, 8, 10))
                    .getYear();
            return year >= 1850;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
