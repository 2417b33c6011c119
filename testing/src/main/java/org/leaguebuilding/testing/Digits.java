package org.leaguebuilding.testing;

import java.math.BigDecimal;
import org.leaguebuilding.assessment.Marks;

/** What tests write in digits. */
final class Digits {

    private Digits() {}

    static Marks marks(String lower, String upper) {
        return Marks.between(number(lower), number(upper));
    }

    static BigDecimal number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + digits + "” is not a number in digits, such as 82.5", e);
        }
    }
}
