package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class DispersionTest {

    private static final DispersionMethod STANDARD = DispersionMethod.standard();

    private static ImmutableList<RateBounds> rates(String... rates) {
        return Arrays.stream(rates)
                .map(rate -> RateBounds.exactly(Ratio.parse(rate)))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void is_worked_out_by_the_library_for_all_units_with_four_digits() {
        assertThat(DispersionMethod.standard())
                .isEqualTo(DispersionMethod.of(Deviation.POPULATION, 4, RoundingMode.HALF_UP))
                .hasToString("population, 4 digits, half-up");
    }

    @Nested
    class The_coefficient {

        @Test
        void of_equal_rates_is_zero() {
            assertThat(Dispersion.of(rates("1/2", "2/4", "3/6"), STANDARD).coefficient())
                    .contains(new BigDecimal("0.0000"));
        }

        @Test
        void is_the_deviation_over_the_mean() {
            assertThat(Dispersion.of(rates("1/4", "3/4"), STANDARD).coefficient())
                    .contains(new BigDecimal("0.5000"));
        }

        @Test
        void of_a_sample_divides_by_one_less() {
            DispersionMethod sample = DispersionMethod.of(Deviation.SAMPLE, 4, RoundingMode.HALF_UP);

            assertThat(Dispersion.of(rates("1/4", "3/4"), sample).coefficient()).contains(new BigDecimal("0.7071"));
        }

        @Test
        void does_not_care_how_a_rate_is_counted() {
            assertThat(Dispersion.of(rates("1/4", "3/4"), STANDARD).coefficient())
                    .isEqualTo(
                            Dispersion.of(rates("25/100", "300/400"), STANDARD).coefficient());
        }

        @ParameterizedTest
        @CsvSource({"UP,0.71", "CEILING,0.71", "DOWN,0.70", "FLOOR,0.70", "HALF_UP,0.71", "HALF_DOWN,0.71"})
        void is_rounded_as_asked(RoundingMode rounding, String expected) {
            DispersionMethod method = DispersionMethod.of(Deviation.SAMPLE, 2, rounding);

            assertThat(Dispersion.of(rates("1/4", "3/4"), method).coefficient()).contains(new BigDecimal(expected));
        }

        @ParameterizedTest
        @CsvSource({"UP,1", "HALF_UP,1", "HALF_DOWN,0", "HALF_EVEN,0", "DOWN,0"})
        void is_a_tie_only_where_it_is_exactly_half_way(RoundingMode rounding, String expected) {
            DispersionMethod method = DispersionMethod.of(Deviation.POPULATION, 0, rounding);

            assertThat(Dispersion.of(rates("1/4", "3/4"), method).coefficient()).contains(new BigDecimal(expected));
        }

        @Test
        void a_hair_above_half_way_is_rounded_up_even_half_down() {
            DispersionMethod method = DispersionMethod.of(Deviation.POPULATION, 0, RoundingMode.HALF_DOWN);
            long large = 1_000_000_000_000L;

            assertThat(Dispersion.of(rates((large - 1) + "/" + 4 * large, (3 * large + 1) + "/" + 4 * large), method)
                            .coefficient())
                    .contains(BigDecimal.ONE);
        }

        @Test
        void is_exact_at_any_scale() {
            DispersionMethod fine = DispersionMethod.of(Deviation.SAMPLE, 60, RoundingMode.DOWN);

            assertThat(Dispersion.of(rates("1/4", "3/4"), fine).coefficient())
                    .contains(new BigDecimal("2")
                            .sqrt(new MathContext(80))
                            .divide(BigDecimal.valueOf(2), 60, RoundingMode.DOWN));
        }
    }

    @Nested
    class It_is_undefined {

        @Test
        void for_fewer_than_two_units() {
            assertThat(Dispersion.of(rates("1/2"), STANDARD).coefficient()).isEmpty();
            assertThat(Dispersion.of(rates(), STANDARD).coefficient()).isEmpty();
            assertThat(Dispersion.of(rates("1/2"), STANDARD).units()).isEqualTo(1);
        }

        @Test
        void for_a_mean_of_zero() {
            assertThat(Dispersion.of(rates("0/2", "0/3"), STANDARD).coefficient())
                    .isEmpty();
        }

        @Test
        void where_a_rate_is_unknown() {
            ImmutableList<RateBounds> rates = ImmutableList.<RateBounds>builder()
                    .addAll(rates("1/2", "1/3"))
                    .add(RateBounds.anyShare())
                    .build();

            assertThat(Dispersion.of(rates, STANDARD)).satisfies(dispersion -> {
                assertThat(dispersion.coefficient()).isEmpty();
                assertThat(dispersion.units()).isEqualTo(3);
                assertThat(dispersion.undetermined()).isEqualTo(1);
            });
        }
    }

    @Nested
    class Over_units {

        @Test
        void one_without_anything_to_count_is_left_out() {
            ImmutableList<UnitRates> units = RollUp.of(
                            "city",
                            ImmutableList.of(community("c1", 1, 4), community("c2", 3, 4), community("c3", 0, 0)))
                    .at(UnitLevel.COMMUNITY);

            assertThat(Surveys.POLICY.dispersion(RateKind.COVERAGE, units))
                    .isEqualTo(new Dispersion(2, 0, Optional.of(new BigDecimal("0.5000"))));
            assertThat(Surveys.POLICY.dispersion(RateKind.FORMATION, units))
                    .isEqualTo(new Dispersion(3, 0, Optional.of(new BigDecimal("0.0000"))));
        }

        private CommunityRates community(String id, int reached, int youth) {
            return new CommunityRates(
                    id,
                    "sd1",
                    "d1",
                    FormationRate.of(Truth.TRUE),
                    WorkCoverage.of(OptionalInt.of(reached), OptionalInt.of(youth)));
        }
    }

    @Nested
    class Laws {

        private ImmutableList<Ratio> random(long seed) {
            Random random = new Random(seed);
            return IntStream.range(0, 2 + random.nextInt(40))
                    .mapToObj(i -> {
                        int whole = 1 + random.nextInt(500);
                        return Ratio.of(random.nextInt(whole + 1), whole);
                    })
                    .collect(ImmutableList.toImmutableList());
        }

        @ParameterizedTest
        @EnumSource
        void it_agrees_with_long_decimals(Deviation deviation) {
            MathContext digits = new MathContext(60);
            for (long seed = 0; seed < 300; seed++) {
                ImmutableList<Ratio> rates = random(seed);
                DispersionMethod method = DispersionMethod.of(deviation, 12, RoundingMode.HALF_UP);

                assertThat(RateSample.of(rates).coefficientOfVariation(method))
                        .as("seed %s", seed)
                        .contains(inDecimals(rates, deviation, digits).setScale(12, RoundingMode.HALF_UP));
            }
        }

        private BigDecimal inDecimals(ImmutableList<Ratio> rates, Deviation deviation, MathContext digits) {
            BigDecimal units = BigDecimal.valueOf(rates.size());
            ImmutableList<BigDecimal> values = rates.stream()
                    .map(rate -> rate.toDecimal(60, RoundingMode.HALF_UP))
                    .collect(ImmutableList.toImmutableList());
            BigDecimal mean =
                    values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(units, digits);
            BigDecimal squares =
                    values.stream().map(value -> value.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal divisor = deviation == Deviation.SAMPLE ? units.subtract(BigDecimal.ONE) : units;
            return squares.divide(divisor, digits).sqrt(digits).divide(mean, digits);
        }

        @Test
        void the_order_of_the_units_does_not_matter() {
            for (long seed = 0; seed < 300; seed++) {
                ImmutableList<Ratio> rates = random(seed);

                assertThat(RateSample.of(new Counts(seed).shuffled(rates)).coefficientOfVariation(STANDARD))
                        .as("seed %s", seed)
                        .isEqualTo(RateSample.of(rates).coefficientOfVariation(STANDARD));
            }
        }

        @Test
        void the_lowest_rate_lies_below_the_mean_unless_all_are_equal() {
            for (long seed = 0; seed < 300; seed++) {
                ImmutableList<Ratio> rates = random(seed);
                RateSample sample = RateSample.of(rates);
                Ratio lowest = rates.stream().min(Ratio::compareTo).orElseThrow();
                Ratio highest = rates.stream().max(Ratio::compareTo).orElseThrow();

                assertThat(sample.isBelowMean(lowest)).as("seed %s", seed).isEqualTo(lowest.compareTo(highest) < 0);
                assertThat(sample.isBelowMean(highest)).as("seed %s", seed).isFalse();
            }
        }

        @Test
        void nothing_lies_below_the_mean_of_nothing() {
            assertThat(RateSample.of(ImmutableList.of()).isBelowMean(Ratio.ZERO))
                    .isFalse();
        }

        @Test
        void a_large_city_has_one_too() {
            Random random = new Random(7);
            ImmutableList<Ratio> rates = IntStream.range(0, 100_000)
                    .mapToObj(i -> Ratio.of(random.nextInt(1_000), 1_000 + random.nextInt(4_000)))
                    .collect(ImmutableList.toImmutableList());

            assertThat(RateSample.of(rates).coefficientOfVariation(STANDARD)).isPresent();
        }
    }

    @Nested
    class The_method {

        @Test
        void says_its_choices() {
            assertThat(STANDARD).hasToString("population, 4 digits, half-up");
            assertThat(Deviation.values()).extracting(Deviation::code).containsExactly("population", "sample");
            assertThat(Deviation.values()).extracting(Deviation::term).containsExactly("总体标准差", "样本标准差");
        }

        @Test
        void always_gives_a_result() {
            refuses(0, RoundingMode.UNNECESSARY, "rounding", Expectation.ROUNDING);
        }

        @Test
        void has_a_sensible_scale() {
            refuses(-1, RoundingMode.HALF_UP, "scale", Expectation.DIGITS);
            refuses(1_001, RoundingMode.HALF_UP, "scale", Expectation.DIGITS);
            assertThat(DispersionMethod.of(Deviation.POPULATION, 1_000, RoundingMode.HALF_UP)
                            .scale())
                    .isEqualTo(1_000);
        }

        private void refuses(int scale, RoundingMode rounding, String field, Expectation expectation) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> DispersionMethod.of(Deviation.POPULATION, scale, rounding))
                    .satisfies(refusal -> {
                        assertThat(refusal.field()).isEqualTo(field);
                        assertThat(refusal.expectation()).isEqualTo(expectation);
                    });
        }
    }

    @Test
    void a_dispersion_keeps_within_a_ceiling_up_to_the_ceiling_itself() {
        Dispersion dispersion = new Dispersion(3, 0, Optional.of(new BigDecimal("0.3000")));
        assertThat(dispersion.isAtMost(Ratio.of(3, 10))).isEqualTo(Truth.TRUE);
        assertThat(dispersion.isAtMost(Ratio.of(2_999, 10_000))).isEqualTo(Truth.FALSE);
    }

    @Test
    void it_is_unknown_whether_an_undefined_dispersion_keeps_within_a_ceiling() {
        assertThat(new Dispersion(1, 0, Optional.empty()).isAtMost(Ratio.ONE)).isEqualTo(Truth.UNKNOWN);
    }
}
