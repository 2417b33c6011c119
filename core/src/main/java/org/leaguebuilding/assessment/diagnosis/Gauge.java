package org.leaguebuilding.assessment.diagnosis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** A measure held against the edition's threshold: what tells whether a problem is there. */
sealed interface Gauge {

    /** The problem that it tells of. */
    Problem problem();

    /**
     * Whether a first look already shows that the problem is not there. It never shows so wrongly, and allocates nothing;
     * where it cannot tell, {@link #read} does.
     */
    boolean isClear(ImmutableList<UnitFigures> units);

    /** What it shows, in full. */
    Evidence read(ImmutableList<UnitFigures> units);

    /** A rate of all units together, which has to reach a floor. */
    record OfRate(Problem problem, Measure measure, Ratio floor, int weighingUnits) implements Gauge {

        /** Where every whole is known, the parts that are known may reach the floor already. */
        @Override
        public boolean isClear(ImmutableList<UnitFigures> units) {
            long part = 0;
            long whole = 0;
            for (int i = 0; i < units.size(); i++) {
                OptionalInt ofWhole = units.get(i).whole(measure);
                if (ofWhole.isEmpty()) {
                    return false;
                }
                part += units.get(i).part(measure).orElse(0);
                whole += ofWhole.getAsInt();
            }
            return whole > 0 && Ratio.of(part, whole).isAtLeast(floor);
        }

        @Override
        public Evidence read(ImmutableList<UnitFigures> units) {
            Totals totals = Totals.of(measure, units, floor);
            Presence presence = Presence.ofAbsence(totals.reachesFloor());
            ImmutableList<WeighingUnit> weighMost = presence == Presence.NOT_PRESENT
                    ? ImmutableList.of()
                    : Ranking.byShortfall(measure, units, floor, weighingUnits);
            return new RateEvidence(
                    measure, presence, totals.part(), totals.whole(), totals.complete(), floor, weighMost);
        }
    }

    /** The dispersion of a rate over the units, which has to keep within a ceiling. */
    record OfDispersion(
            Problem problem, Measure measure, DispersionMethod method, Ratio ceiling, int weighingUnits, double bound)
            implements Gauge {

        /** Four times what the rounding of one double can add to a sum of numbers up to 1. */
        private static final double ERROR_OF_ONE = 0x1p-50;

        static OfDispersion of(
                Problem problem, Measure measure, DispersionMethod method, Ratio ceiling, int weighingUnits) {
            // Below this no rounding of the coefficient to its last digit can lift it over the ceiling.
            double bound = (double) ceiling.numerator() / ceiling.denominator() * (1 - ERROR_OF_ONE)
                    - Math.pow(10, -method.scale());
            return new OfDispersion(problem, measure, method, ceiling, weighingUnits, bound);
        }

        /** Estimates the coefficient, and holds the most that it can be in spite of all rounding against the ceiling. */
        @Override
        public boolean isClear(ImmutableList<UnitFigures> units) {
            int rated = 0;
            double sum = 0;
            for (int i = 0; i < units.size(); i++) {
                OptionalInt part = units.get(i).part(measure);
                OptionalInt whole = units.get(i).whole(measure);
                if (part.isEmpty() || whole.isEmpty()) {
                    return false;
                }
                if (whole.getAsInt() > 0) {
                    rated++;
                    sum += (double) part.getAsInt() / whole.getAsInt();
                }
            }
            if (rated < 2 || sum == 0) {
                return false;
            }
            double mean = sum / rated;
            double squares = squares(units, mean);
            int freedom = method.deviation() == Deviation.SAMPLE ? rated - 1 : rated;
            double coefficient = Math.sqrt(squares / freedom) / mean;
            double error = (rated + 8) * ERROR_OF_ONE * (1 / mean + coefficient);
            return coefficient + error < bound;
        }

        private double squares(ImmutableList<UnitFigures> units, double mean) {
            double squares = 0;
            for (int i = 0; i < units.size(); i++) {
                OptionalInt part = units.get(i).part(measure);
                OptionalInt whole = units.get(i).whole(measure);
                if (part.isPresent() && whole.isPresent() && whole.getAsInt() > 0) {
                    double deviation = (double) part.getAsInt() / whole.getAsInt() - mean;
                    squares += deviation * deviation;
                }
            }
            return squares;
        }

        @Override
        public Evidence read(ImmutableList<UnitFigures> units) {
            ImmutableList<RateBounds> rates = units.stream()
                    .flatMap(unit -> ShareTally.of(unit.part(measure), unit.whole(measure)).bounds().stream())
                    .collect(ImmutableList.toImmutableList());
            Dispersion dispersion = Dispersion.of(rates, method);
            Presence presence = Presence.ofAbsence(keepsWithin(dispersion.coefficient(), ceiling));
            ImmutableList<WeighingUnit> weighMost = presence == Presence.PRESENT
                    ? Ranking.belowMean(measure, units, weighingUnits)
                    : ImmutableList.of();
            return new DispersionEvidence(measure, presence, dispersion, ceiling, weighMost);
        }

        private static Truth keepsWithin(Optional<BigDecimal> coefficient, Ratio ceiling) {
            BigDecimal numerator = BigDecimal.valueOf(ceiling.numerator());
            BigDecimal denominator = BigDecimal.valueOf(ceiling.denominator());
            return coefficient
                    .map(value -> Truth.of(value.multiply(denominator).compareTo(numerator) <= 0))
                    .orElse(Truth.UNKNOWN);
        }
    }
}
