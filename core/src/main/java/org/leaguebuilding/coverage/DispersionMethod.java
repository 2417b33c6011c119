package org.leaguebuilding.coverage;

import com.google.common.base.Ascii;
import java.math.RoundingMode;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * How an edition works out the dispersion of rates: the coefficient of variation, of which standard deviation, with how many
 * digits and which rounding. Immutable and thread-safe.
 *
 * @param deviation the standard deviation
 * @param scale digits after the point; 0 or more
 * @param rounding what to do with the rest; not {@link RoundingMode#UNNECESSARY}, for roots seldom end
 */
public record DispersionMethod(Deviation deviation, int scale, RoundingMode rounding) {

    private static final String TYPE = "DispersionMethod";

    private static final DispersionMethod STANDARD =
            new DispersionMethod(Deviation.POPULATION, 4, RoundingMode.HALF_UP);

    /** Far more digits than any rate of counts carries; it keeps a slip of the pen from costing hours. */
    private static final int MOST_DIGITS = 1_000;

    /**
     * Takes the choices.
     *
     * @throws MalformedValueException if the scale is negative or above 1,000, or the rounding would give no result
     */
    public DispersionMethod {
        Structure.given(TYPE, "deviation", deviation);
        Structure.given(TYPE, "rounding", rounding);
        if (scale < 0 || scale > MOST_DIGITS) {
            throw new MalformedValueException(TYPE, "scale", scale, Expectation.DIGITS);
        }
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new MalformedValueException(TYPE, "rounding", rounding, Expectation.ROUNDING);
        }
    }

    /**
     * Takes the choices.
     *
     * @param deviation the standard deviation
     * @param scale digits after the point, from 0 to 1,000
     * @param rounding what to do with the rest; not {@link RoundingMode#UNNECESSARY}
     * @return the method
     * @throws MalformedValueException if the scale is out of range, or the rounding would give no result
     */
    public static DispersionMethod of(Deviation deviation, int scale, RoundingMode rounding) {
        return new DispersionMethod(deviation, scale, rounding);
    }

    /**
     * The library's default: all units are measured, so the population's deviation; four digits, halves away from zero.
     *
     * @return the method
     */
    public static DispersionMethod standard() {
        return STANDARD;
    }

    /** {@return the choices in words of code, such as {@code population, 4 digits, half-up}} */
    @Override
    public String toString() {
        return deviation.code() + ", " + scale + " digits, "
                + Ascii.toLowerCase(rounding.name()).replace('_', '-');
    }
}
