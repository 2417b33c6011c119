package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * How unevenly a rate is spread over units (P16, P61): the coefficient of variation, which is the standard deviation over
 * the mean. Every unit counts once, whatever its size.
 *
 * <p>It is undefined, which is an absent fact and not zero, for fewer than two units, for a mean of zero, and where a unit's
 * rate is unknown. A unit with nothing to count has no rate and is left out. Immutable and thread-safe.
 *
 * @param units how many units have a rate, known or not
 * @param undetermined how many of these rates are unknown
 * @param coefficient the coefficient, exact to the scale and rounding asked for; absent where it is undefined
 */
public record Dispersion(int units, int undetermined, Optional<BigDecimal> coefficient) implements HasForm {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public Dispersion {
        Structure.given("Dispersion", "coefficient", coefficient);
    }

    /**
     * The dispersion of rates.
     *
     * @param rates the rate of each unit, as far as it is known
     * @param method how to work it out
     * @return the dispersion; it takes time linear in the number of units, but for the digits of their denominators
     */
    public static Dispersion of(Collection<RateBounds> rates, DispersionMethod method) {
        requireNonNull(method, "method");
        ImmutableList.Builder<Ratio> known = ImmutableList.builder();
        int undetermined = 0;
        for (RateBounds rate : rates) {
            Optional<Ratio> exact = rate.exact();
            if (exact.isPresent()) {
                known.add(exact.get());
            } else {
                undetermined++;
            }
        }
        Optional<BigDecimal> coefficient =
                undetermined == 0 ? RateSample.of(known.build()).coefficientOfVariation(method) : Optional.empty();
        return new Dispersion(rates.size(), undetermined, coefficient);
    }

    /**
     * {@return the dispersion of a rate over units}
     *
     * @param kind which rate
     * @param units the units, usually those of one level
     * @param method how to work it out
     */
    public static Dispersion of(RateKind kind, Collection<UnitRates> units, DispersionMethod method) {
        requireNonNull(kind, "kind");
        requireNonNull(method, "method");
        ImmutableList<RateBounds> rates =
                units.stream().flatMap(unit -> unit.bounds(kind).stream()).collect(ImmutableList.toImmutableList());
        return of(rates, method);
    }

    /**
     * Whether the dispersion keeps within a ceiling.
     *
     * @param ceiling the ceiling
     * @return true up to the ceiling itself; unknown where the coefficient is undefined
     */
    public Truth isAtMost(Ratio ceiling) {
        requireNonNull(ceiling, "ceiling");
        if (coefficient.isEmpty()) {
            return Truth.UNKNOWN;
        }
        BigDecimal scaled = coefficient.get().multiply(BigDecimal.valueOf(ceiling.denominator()));
        return Truth.of(scaled.compareTo(BigDecimal.valueOf(ceiling.numerator())) <= 0);
    }
}
