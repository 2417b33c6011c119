package org.leaguebuilding.diagnosis;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.coverage.RateSample;
import org.leaguebuilding.value.Ratio;

/** Ranks units by what they weigh in a problem, exactly, and by id where they weigh the same. */
final class Ranking {

    private static final Comparator<WeighingUnit> LOWEST_FIRST =
            Comparator.comparing(WeighingUnit::rate).thenComparing(WeighingUnit::unitId);

    private Ranking() {}

    /** The units that lack most to reach a floor. */
    static ImmutableList<WeighingUnit> byShortfall(
            Measure measure, ImmutableList<UnitFigures> units, Ratio floor, int most) {
        List<Weighed> below = new ArrayList<>();
        for (UnitFigures unit : units) {
            Optional<Ratio> rate = unit.rate(measure);
            if (rate.isPresent() && !rate.get().isAtLeast(floor)) {
                below.add(Weighed.of(new WeighingUnit(unit.unitId(), rate.get()), floor));
            }
        }
        return below.stream().collect(Comparators.least(most, Weighed.HEAVIEST_FIRST)).stream()
                .map(Weighed::unit)
                .collect(ImmutableList.toImmutableList());
    }

    /** The units furthest below the mean. */
    static ImmutableList<WeighingUnit> belowMean(Measure measure, ImmutableList<UnitFigures> units, int most) {
        List<WeighingUnit> rated = new ArrayList<>();
        List<Ratio> rates = new ArrayList<>();
        for (UnitFigures unit : units) {
            Optional<Ratio> rate = unit.rate(measure);
            if (rate.isPresent()) {
                rated.add(new WeighingUnit(unit.unitId(), rate.get()));
                rates.add(rate.get());
            }
        }
        RateSample sample = RateSample.of(rates);
        return rated.stream().collect(Comparators.least(most, LOWEST_FIRST)).stream()
                .takeWhile(unit -> sample.isBelowMean(unit.rate()))
                .collect(ImmutableList.toImmutableList());
    }
}
