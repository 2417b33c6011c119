package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.coverage.DispersionCompletions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/**
 * Reports what a gauge shows: a problem once, at the units; where the figures decide nothing, each count that is absent and
 * would matter, at the count. A sum of which a part is unknown is given as the bound that is known of it.
 */
final class DiagnosisFindings {

    /** The place of no unit. */
    private static final int NONE = -1;

    private DiagnosisFindings() {}

    static Checks require(Gauge.OfRate gauge, ImmutableList<UnitFigures> units, Checks checks) {
        Totals totals = Totals.of(gauge.measure(), units, gauge.floor());
        Rule rule = DiagnosisRules.of(gauge.problem());
        Object facts = Arrays.copyOf(facts(totals, gauge), rule.arguments().size());
        if (totals.reachesFloor() != Truth.UNKNOWN || totals.isOfNothing()) {
            return checks.require(rule, totals.reachesFloor(), DiagnosisInputPaths.UNITS, facts);
        }
        // Every share reaches a floor of zero, so that the parts decide nothing.
        return requireCounts(rule, gauge.measure(), units, NONE, gauge.floor().numerator() > 0, facts, checks);
    }

    static Checks require(Gauge.OfDispersion gauge, ImmutableList<UnitFigures> units, Checks checks) {
        Dispersion dispersion = gauge.dispersion(units);
        DispersionCompletions completions = gauge.completions(units);
        Truth even = gauge.isEven(dispersion, completions);
        boolean nothing = completions.areAllUndefined();
        Rule rule = DiagnosisRules.of(gauge.problem());
        Object facts = new Object[] {
            gauge.measure(),
            dispersion.coefficient().map(BigDecimal::toPlainString),
            inFigures(gauge.ceiling()),
            nothing ? Optional.of(completions.mostRates()) : Optional.empty()
        };
        return even != Truth.UNKNOWN || nothing
                ? checks.require(rule, even, DiagnosisInputPaths.UNITS, facts)
                : requireCounts(
                        rule, gauge.measure(), units, onlyPositive(gauge.measure(), units), true, facts, checks);
    }

    private static Checks requireCounts(
            Rule rule,
            Measure measure,
            ImmutableList<UnitFigures> units,
            int wholeOfNoMatter,
            boolean partsMatter,
            Object facts,
            Checks checks) {
        for (int i = 0; i < units.size(); i++) {
            UnitFigures unit = units.get(i);
            OptionalInt whole = unit.whole(measure);
            if (whole.isEmpty() && i != wholeOfNoMatter) {
                checks = checks.requireAt(rule, Truth.UNKNOWN, DiagnosisPaths.whole(measure), i, facts);
            }
            if (partsMatter && unit.part(measure).isEmpty() && canHavePart(measure, whole)) {
                checks = checks.requireAt(rule, Truth.UNKNOWN, DiagnosisPaths.part(measure), i, facts);
            }
        }
        return checks;
    }

    /**
     * The one unit that can have a rate above zero, or none if there are several. The dispersion of one such rate among zeros is the
     * same whatever its size, so that the unit's whole does not matter; whether its part is above zero does.
     */
    private static int onlyPositive(Measure measure, ImmutableList<UnitFigures> units) {
        int only = NONE;
        for (int i = 0; i < units.size(); i++) {
            UnitFigures unit = units.get(i);
            boolean zero =
                    unit.part(measure).orElse(1) == 0 || unit.whole(measure).orElse(1) == 0;
            if (!zero && only != NONE) {
                return NONE;
            }
            only = zero ? only : i;
        }
        return only;
    }

    /** A part is no more than its whole; activities are no part of the organizations. */
    private static boolean canHavePart(Measure measure, OptionalInt whole) {
        return measure == Measure.ACTIVITIES || whole.isEmpty() || whole.getAsInt() > 0;
    }

    /** In the order of the rules' arguments; activities, which nothing bounds, have none of the last kind. */
    private static @Nullable Object[] facts(Totals totals, Gauge.OfRate gauge) {
        return new @Nullable Object[] {
            totals.partKnown() ? totals.part() : null,
            totals.wholeKnown() ? totals.whole() : null,
            inFigures(gauge.floor()),
            totals.partKnown() ? null : totals.part(),
            totals.wholeKnown() ? null : totals.whole(),
            totals.partKnown() || totals.reachesFloor() != Truth.FALSE ? null : totals.greatestPart()
        };
    }

    /** A threshold as a reader expects it: 4, not 4/1. */
    private static String inFigures(Ratio threshold) {
        return threshold.denominator() == 1 ? Long.toString(threshold.numerator()) : threshold.toString();
    }
}
