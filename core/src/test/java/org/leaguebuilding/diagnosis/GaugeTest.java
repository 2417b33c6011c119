package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.coverage.Deviation;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.value.Ratio;

/** A first look never contradicts the full reading, and tells what it can. */
class GaugeTest {

    private static final DispersionMethod STANDARD = DispersionMethod.standard();

    @Nested
    class Of_dispersion {

        @Test
        void clear_is_only_what_the_exact_coefficient_clears_however_close_the_ceiling() {
            int clear = 0;
            for (long seed = 0; seed < 3_000; seed++) {
                Random random = new Random(seed);
                ImmutableList<UnitFigures> units = units(random, 2 + random.nextInt(30));
                DispersionMethod method = method(random);
                Gauge gauge = gauge(method, closeTo(coefficient(units, method), method, random));

                clear += requireTrue(seed, gauge, units) ? 1 : 0;
            }
            assertThat(clear).isBetween(300, 2_700);
        }

        @Test
        void rates_that_are_all_the_same_are_clear_at_first_sight() {
            assertThat(gauge(STANDARD, Ratio.of(3, 10)).isClear(ImmutableList.of(unit(1, 3), unit(2, 6), unit(7, 21))))
                    .isTrue();
        }

        @Test
        void a_ceiling_that_the_coefficient_is_exactly_is_left_to_the_exact_reading() {
            ImmutableList<UnitFigures> units = ImmutableList.of(unit(13, 100), unit(7, 100));
            Gauge gauge = gauge(STANDARD, Ratio.of(3, 10));

            assertThat(gauge.isClear(units)).isFalse();
            assertThat(gauge.read(units).presence()).isEqualTo(Presence.NOT_PRESENT);
        }

        @Test
        void what_is_unknown_or_undefined_is_never_clear() {
            Gauge gauge = gauge(STANDARD, Ratio.of(100, 1));
            UnitFigures withoutPart =
                    UnitFigures.builder().unitId("p").communities(4).build();
            UnitFigures withoutWhole =
                    UnitFigures.builder().unitId("w").organizedCommunities(4).build();

            assertThat(gauge.isClear(ImmutableList.of(unit(1, 2), unit(1, 2), withoutPart)))
                    .isFalse();
            assertThat(gauge.isClear(ImmutableList.of(unit(1, 2), unit(1, 2), withoutWhole)))
                    .isFalse();
            assertThat(gauge.isClear(ImmutableList.of(unit(1, 2)))).isFalse();
            assertThat(gauge.isClear(ImmutableList.of(unit(0, 2), unit(0, 3)))).isFalse();
        }

        @Test
        void a_unit_with_nothing_to_count_has_no_rate() {
            assertThat(gauge(STANDARD, Ratio.of(3, 10)).isClear(ImmutableList.of(unit(1, 2), unit(0, 0), unit(1, 2))))
                    .isTrue();
            assertThat(gauge(STANDARD, Ratio.of(3, 10)).isClear(ImmutableList.of(unit(1, 2), unit(0, 0))))
                    .isFalse();
        }

        @Test
        void a_ceiling_beyond_all_bounds_is_cleared_as_well() {
            assertThat(gauge(STANDARD, Ratio.of(Long.MAX_VALUE, 1)).isClear(ImmutableList.of(unit(1, 2), unit(1, 4))))
                    .isTrue();
        }

        @Test
        void more_units_than_can_be_added_up_at_first_sight_are_left_to_the_exact_reading() {
            Gauge gauge = gauge(STANDARD, Ratio.of(3, 10));
            ImmutableList<UnitFigures> most = ImmutableList.copyOf(Collections.nCopies(1 << 20, unit(1, 2)));
            ImmutableList<UnitFigures> more = ImmutableList.copyOf(Collections.nCopies((1 << 20) + 1, unit(1, 2)));

            assertThat(gauge.isClear(most)).isTrue();
            assertThat(gauge.isClear(more)).isFalse();
        }

        @Test
        void a_sample_scatters_more_than_all_units_would() {
            DispersionMethod sample = DispersionMethod.of(Deviation.SAMPLE, 4, RoundingMode.HALF_UP);
            ImmutableList<UnitFigures> units = ImmutableList.of(unit(5, 8), unit(3, 8));

            assertThat(gauge(STANDARD, Ratio.of(3, 10)).isClear(units)).isTrue();
            assertThat(gauge(sample, Ratio.of(3, 10)).isClear(units)).isFalse();
            assertThat(gauge(sample, Ratio.of(3, 10)).read(units).presence()).isEqualTo(Presence.PRESENT);
        }

        private static Gauge gauge(DispersionMethod method, Ratio ceiling) {
            return Gauge.OfDispersion.of(Problem.UNEVEN_DEVELOPMENT, Measure.FORMATION, method, ceiling, 3);
        }

        private static BigDecimal coefficient(ImmutableList<UnitFigures> units, DispersionMethod method) {
            return ((DispersionEvidence) gauge(method, Ratio.ONE).read(units))
                    .dispersion()
                    .coefficient()
                    .orElse(BigDecimal.ONE);
        }

        private static Ratio closeTo(BigDecimal coefficient, DispersionMethod method, Random random) {
            long steps = random.nextInt(5) - 2L;
            BigDecimal last = BigDecimal.ONE.movePointLeft(method.scale());
            BigDecimal ceiling =
                    coefficient.add(last.multiply(BigDecimal.valueOf(steps))).max(BigDecimal.ZERO);
            return Ratio.of(
                    ceiling.movePointRight(method.scale()).longValueExact(),
                    BigDecimal.ONE.movePointRight(method.scale()).longValueExact());
        }

        private static DispersionMethod method(Random random) {
            RoundingMode[] roundings = {
                RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN, RoundingMode.HALF_EVEN, RoundingMode.CEILING
            };
            return DispersionMethod.of(
                    random.nextBoolean() ? Deviation.POPULATION : Deviation.SAMPLE,
                    random.nextInt(13),
                    roundings[random.nextInt(roundings.length)]);
        }
    }

    @Nested
    class Of_a_rate {

        @Test
        void clear_is_only_what_reaches_the_floor() {
            int clear = 0;
            for (long seed = 0; seed < 3_000; seed++) {
                Random random = new Random(seed);
                ImmutableList<UnitFigures> units = units(random, 1 + random.nextInt(4));
                Ratio floor = Ratio.of(random.nextInt(5), 4);

                clear += requireTrue(seed, gauge(floor), units) ? 1 : 0;
            }
            assertThat(clear).isBetween(300, 2_700);
        }

        @Test
        void the_floor_itself_is_clear() {
            assertThat(gauge(Ratio.of(3, 5)).isClear(ImmutableList.of(unit(1, 3), unit(2, 2))))
                    .isTrue();
            assertThat(gauge(Ratio.of(3, 5)).isClear(ImmutableList.of(unit(1, 3), unit(1, 2))))
                    .isFalse();
        }

        @Test
        void nothing_to_count_is_not_clear() {
            assertThat(gauge(Ratio.ZERO).isClear(ImmutableList.of(unit(0, 0)))).isFalse();
        }

        private static Gauge gauge(Ratio floor) {
            return new Gauge.OfRate(Problem.LOW_RECOGNITION, Measure.FORMATION, floor, 3);
        }
    }

    private static boolean requireTrue(long seed, Gauge gauge, ImmutableList<UnitFigures> units) {
        boolean clear = gauge.isClear(units);
        if (clear) {
            assertThat(gauge.read(units).presence())
                    .as("seed %s, %s of %s", seed, gauge, units)
                    .isEqualTo(Presence.NOT_PRESENT);
        }
        return clear;
    }

    private static ImmutableList<UnitFigures> units(Random random, int size) {
        int most = 1 + random.nextInt(random.nextBoolean() ? 4 : 1_000_000);
        boolean complete = random.nextInt(4) > 0;
        ImmutableList.Builder<UnitFigures> units = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            int whole = random.nextInt(most + 1);
            int part = random.nextInt(whole + 1);
            units.add(UnitFigures.builder()
                    .unitId("unit-" + i)
                    .communities(complete || random.nextInt(9) > 0 ? OptionalInt.of(whole) : OptionalInt.empty())
                    .organizedCommunities(
                            complete || random.nextInt(9) > 0 ? OptionalInt.of(part) : OptionalInt.empty())
                    .build());
        }
        return units.build();
    }

    private static UnitFigures unit(int part, int whole) {
        return UnitFigures.builder()
                .unitId("unit-" + part + "-" + whole)
                .communities(whole)
                .organizedCommunities(part)
                .build();
    }
}
