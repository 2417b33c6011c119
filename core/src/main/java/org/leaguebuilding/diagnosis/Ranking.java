package org.leaguebuilding.diagnosis;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.coverage.RateSample;
import org.leaguebuilding.value.Ratio;

/** Ranks units by what they weigh in a problem, exactly, and by id where they weigh the same. */
final class Ranking {

    private static final Comparator<Weighed> HEAVIEST_FIRST = Comparator.comparing(
                    Weighed::weight, Comparator.reverseOrder())
            .thenComparing(weighed -> weighed.unit().unitId());

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
                below.add(new Weighed(new WeighingUnit(unit.unitId(), rate.get()), shortfall(rate.get(), floor)));
            }
        }
        return below.stream().collect(Comparators.least(most, HEAVIEST_FIRST)).stream()
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

    /** What a unit lacks, times the denominator of the floor, which is the same for all. */
    private static BigInteger shortfall(Ratio rate, Ratio floor) {
        return product(rate.denominator(), floor.numerator()).subtract(product(rate.numerator(), floor.denominator()));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private record Weighed(WeighingUnit unit, BigInteger weight) {}
}
