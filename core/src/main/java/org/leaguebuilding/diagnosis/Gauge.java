package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.coverage.DispersionCompletions;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** A measure checked against the edition's threshold: what tells whether a problem is there. */
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

    /** Reports what it shows. */
    Checks report(ImmutableList<UnitFigures> units, Checks checks);

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

        @Override
        public Checks report(ImmutableList<UnitFigures> units, Checks checks) {
            return DiagnosisFindings.require(this, units, checks);
        }
    }

    /** The dispersion of a rate over the units, which has to keep within a ceiling. */
    record OfDispersion(
            Problem problem, Measure measure, DispersionMethod method, Ratio ceiling, int weighingUnits, long bound)
            implements Gauge {

        /** Rates are shares; a first look takes them in whole steps of this size, rounded so that it never clears wrongly. */
        private static final int STEPS_LOG2 = 20;

        private static final long STEPS = 1L << STEPS_LOG2;

        private static final long UNKNOWN = -1;
        private static final long NONE = -2;

        /** No coefficient of shares that a first look can clear comes near it, and its products fit. */
        private static final BigDecimal HIGHEST_BOUND = BigDecimal.valueOf(1_000);

        /** So many that no sum of squares of steps can overflow. */
        private static final int MOST_UNITS = 1 << STEPS_LOG2;

        static OfDispersion of(
                Problem problem, Measure measure, DispersionMethod method, Ratio ceiling, int weighingUnits) {
            // Below this no rounding of the coefficient to its last digit can lift it over the ceiling.
            BigDecimal bound = ceiling.toDecimal(method.scale(), RoundingMode.DOWN)
                    .subtract(BigDecimal.ONE.movePointLeft(method.scale()))
                    .max(BigDecimal.ZERO)
                    .min(HIGHEST_BOUND);
            long steps = bound.multiply(BigDecimal.valueOf(STEPS)).longValue();
            return new OfDispersion(problem, measure, method, ceiling, weighingUnits, steps);
        }

        /** Holds the most that the coefficient can be, in whole numbers, against the ceiling. */
        @Override
        public boolean isClear(ImmutableList<UnitFigures> units) {
            int rated = 0;
            long sum = 0;
            for (int i = 0; i < units.size(); i++) {
                long steps = steps(units.get(i));
                if (steps == UNKNOWN) {
                    return false;
                }
                if (steps != NONE) {
                    rated++;
                    sum += steps;
                }
            }
            if (rated < 2 || rated > MOST_UNITS) {
                return false;
            }
            long mean = sum / rated;
            int freedom = method.deviation() == Deviation.SAMPLE ? rated - 1 : rated;
            long deviation = mean * bound / STEPS;
            return squares(units, mean) / freedom + 1 < deviation * deviation;
        }

        /** At least the sum of squared deviations from the mean, for that from any other number is larger. */
        private long squares(ImmutableList<UnitFigures> units, long center) {
            long squares = 0;
            for (int i = 0; i < units.size(); i++) {
                long steps = steps(units.get(i));
                if (steps != NONE) {
                    long most = Math.abs(steps - center) + 1;
                    squares += most * most;
                }
            }
            return squares;
        }

        /** The rate in whole steps, rounded down; a unit with nothing to count has none. */
        private long steps(UnitFigures unit) {
            OptionalInt part = unit.part(measure);
            OptionalInt whole = unit.whole(measure);
            if (part.isEmpty() || whole.isEmpty()) {
                return UNKNOWN;
            }
            return whole.getAsInt() == 0 ? NONE : part.getAsInt() * STEPS / whole.getAsInt();
        }

        @Override
        public Evidence read(ImmutableList<UnitFigures> units) {
            Dispersion dispersion = dispersion(units);
            Presence presence = Presence.ofAbsence(isEven(dispersion, completions(units)));
            ImmutableList<WeighingUnit> weighMost = presence == Presence.PRESENT
                    ? Ranking.belowMean(measure, units, weighingUnits)
                    : ImmutableList.of();
            return new DispersionEvidence(measure, presence, dispersion, ceiling, weighMost);
        }

        @Override
        public Checks report(ImmutableList<UnitFigures> units, Checks checks) {
            return DiagnosisFindings.require(this, units, checks);
        }

        Dispersion dispersion(ImmutableList<UnitFigures> units) {
            return Dispersion.of(
                    tallies(units).stream()
                            .flatMap(unit -> unit.bounds().stream())
                            .collect(ImmutableList.toImmutableList()),
                    method);
        }

        DispersionCompletions completions(ImmutableList<UnitFigures> units) {
            return DispersionCompletions.of(tallies(units));
        }

        /** Whether the dispersion keeps within the ceiling; where a rate is unknown, whether all completions do. */
        Truth isEven(Dispersion dispersion, DispersionCompletions completions) {
            return dispersion.undetermined() == 0
                    ? dispersion.isAtMost(ceiling)
                    : completions.keepWithin(ceiling, method);
        }

        private ImmutableList<ShareTally> tallies(ImmutableList<UnitFigures> units) {
            return units.stream()
                    .map(unit -> ShareTally.of(unit.part(measure), unit.whole(measure)))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
