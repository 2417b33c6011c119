package org.leaguebuilding.structure;

import java.math.BigDecimal;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * The structural checks of exact decimals. Each gives the value back in the one form in which equal numbers are equal
 * values: without trailing zeros, and never with an exponent.
 */
public final class Decimals {

    /** One hundred: the whole of a scheme, and the best score. */
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The most digits after the point that a score may be given with. */
    public static final int MAX_SCORE_SCALE = 16;

    private static final int MAX_MARKS_SCALE = 4;

    private Decimals() {}

    /**
     * A score.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     * @param maxScale the most digits after the point
     * @return the value in its plain form
     */
    public static BigDecimal score(String type, String field, BigDecimal value, int maxScale) {
        Structure.given(type, field, value);
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0 || value.scale() > maxScale) {
            throw new MalformedValueException(type, field, value, Expectation.SCORE);
        }
        return plain(value);
    }

    /**
     * A weight, the full marks of something, or a deduction from them.
     *
     * @param type the type that refuses
     * @param field the field
     * @param value its value
     * @return the value in its plain form
     */
    public static BigDecimal marks(String type, String field, BigDecimal value) {
        Structure.given(type, field, value);
        if (value.signum() <= 0 || value.compareTo(HUNDRED) > 0 || value.scale() > MAX_MARKS_SCALE) {
            throw new MalformedValueException(type, field, value, Expectation.MARKS);
        }
        return plain(value);
    }

    /**
     * A value without trailing zeros and without an exponent.
     *
     * @param value the value
     * @return the same number in its plain form
     */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
