package org.leaguebuilding.sheet;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;

/** What stands in cells, without what is typed by accident. */
final class CellText {

    /** Office programs show so many digits of a number, and keep no more. */
    static final int DIGITS = 15;

    private static final MathContext SHOWN = new MathContext(DIGITS);

    /** Blanks, and what cannot be seen. */
    static final CharMatcher BLANK = CharMatcher.whitespace()
            .or(CharMatcher.forPredicate(each -> Character.getType(each) == Character.FORMAT))
            .precomputed();

    private CellText() {}

    /** Without blanks and what cannot be seen at both ends. */
    static String trimmed(String text) {
        return BLANK.trimFrom(text);
    }

    /** With digits, letters and signs of usual width as well. */
    static String plain(String text) {
        return trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** A number as the cell shows it: the nearest one of 15 digits to that of the file. */
    static BigDecimal shown(RawCell cell) {
        BigDecimal number = new BigDecimal(cell.text()).round(SHOWN);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
