package org.leaguebuilding.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.structure.Structure;

/**
 * A published number, as printed. Immutable, thread-safe and equal by value.
 *
 * <p>A number with masked digits is {@link Illegible} and has no value: nothing is guessed from the digits that remain.
 */
public sealed interface Figure {
    /**
     * The number in the digits and characters of the print, without its unit.
     *
     * @return for example {@code "97.6万"} or {@code "153*"}
     */
    String printed();

    /**
     * What the number counts or measures in.
     *
     * @return the unit
     */
    FigureUnit unit();

    /**
     * Whether every digit of the number can be read.
     *
     * @return true for {@link Legible}, false for {@link Illegible}
     */
    boolean legible();

    /**
     * The number below which the real one is known not to lie.
     *
     * @return the value where it is exact or an "over"; empty where it is an "about" or illegible
     */
    Optional<BigDecimal> lower();

    /**
     * A number that can be read.
     *
     * @param printed the number as printed, not blank and without {@code *}
     * @param value the number that the print gives, not negative; trailing zeros after the point are dropped
     * @param bound how the number printed relates to the real one
     * @param unit what it counts or measures in
     */
    record Legible(String printed, BigDecimal value, FigureBound bound, FigureUnit unit) implements Figure {
        /**
         * Makes a figure of its parts.
         *
         * @param printed the number as printed
         * @param value the number that the print gives
         * @param bound the bound
         * @param unit the unit
         * @throws IllegalArgumentException if {@code printed} is blank or masked, or {@code value} is negative
         */
        public Legible {
            Structure.given("Legible", "printed", printed);
            Structure.given("Legible", "value", value);
            Structure.given("Legible", "bound", bound);
            Structure.given("Legible", "unit", unit);
            checkArgument(!printed.isBlank(), "printed must not be blank");
            checkArgument(!masked(printed), "printed must not be masked: \"%s\"", Excerpt.of(printed));
            checkArgument(value.signum() >= 0, "value must not be negative");
            value = value.stripTrailingZeros();
            value = value.setScale(Math.max(0, value.scale()));
        }

        /** {@inheritDoc} */
        @Override
        public boolean legible() {
            return true;
        }

        /** {@inheritDoc} */
        @Override
        public Optional<BigDecimal> lower() {
            return bound == FigureBound.ABOUT ? Optional.empty() : Optional.of(value);
        }
    }

    /**
     * A number of which some digits are masked.
     *
     * @param printed the number as printed, with at least one {@code *}
     * @param unit what it counts or measures in
     */
    record Illegible(String printed, FigureUnit unit) implements Figure {
        /**
         * Makes a figure of its parts.
         *
         * @param printed the number as printed
         * @param unit the unit
         * @throws IllegalArgumentException if {@code printed} is not masked
         */
        public Illegible {
            Structure.given("Illegible", "printed", printed);
            Structure.given("Illegible", "unit", unit);
            checkArgument(masked(printed), "printed must be masked by '*': \"%s\"", Excerpt.of(printed));
        }

        /** {@inheritDoc} */
        @Override
        public boolean legible() {
            return false;
        }

        /** {@inheritDoc} */
        @Override
        public Optional<BigDecimal> lower() {
            return Optional.empty();
        }
    }

    private static boolean masked(String printed) {
        return printed.indexOf('*') >= 0;
    }
}
