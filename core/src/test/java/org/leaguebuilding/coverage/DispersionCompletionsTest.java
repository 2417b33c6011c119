package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** What unknown counts leave of a dispersion, beside all that they can turn out to be. */
class DispersionCompletionsTest {

    private static final DispersionMethod STANDARD = DispersionMethod.standard();
    private static final Ratio CEILING = Ratio.of(3, 10);

    private static final OptionalInt UNKNOWN = OptionalInt.empty();

    private static ShareTally unit(int part, int whole) {
        return ShareTally.of(OptionalInt.of(part), OptionalInt.of(whole));
    }

    private static ShareTally ofWhole(int whole) {
        return ShareTally.of(UNKNOWN, OptionalInt.of(whole));
    }

    private static ShareTally ofPart(int part) {
        return ShareTally.of(OptionalInt.of(part), UNKNOWN);
    }

    private static ShareTally unknown() {
        return ShareTally.of(UNKNOWN, UNKNOWN);
    }

    private static Truth even(ShareTally... units) {
        return DispersionCompletions.of(ImmutableList.copyOf(units)).keepWithin(CEILING, STANDARD);
    }

    @Nested
    class A_dispersion {

        @Test
        void of_none_and_all_is_uneven_whatever_a_third_rate_is() {
            assertThat(even(unit(0, 1), unit(1, 1), ofWhole(1))).isEqualTo(Truth.FALSE);
            assertThat(even(unit(0, 1), unit(1, 1), ofPart(3))).isEqualTo(Truth.FALSE);
            assertThat(even(unit(0, 1), unit(1, 1), unknown())).isEqualTo(Truth.FALSE);
        }

        @Test
        void is_open_where_an_unknown_rate_could_fit_or_not() {
            assertThat(even(unit(1, 2), unit(1, 2), ofWhole(2))).isEqualTo(Truth.UNKNOWN);
            assertThat(even(unit(1, 2), unit(1, 2), ofPart(1))).isEqualTo(Truth.UNKNOWN);
            assertThat(even(unit(1, 2), unit(1, 2), unknown())).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void is_uneven_where_no_part_of_the_whole_comes_near_the_others() {
            assertThat(even(unit(1, 2), ofWhole(1))).isEqualTo(Truth.FALSE);
            assertThat(even(unit(1, 2), ofWhole(2))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void is_even_where_one_rate_more_cannot_upset_the_many() {
            ShareTally[] units = IntStream.range(0, 12)
                    .mapToObj(i -> i == 0 ? ofWhole(1) : unit(1, 1))
                    .toArray(ShareTally[]::new);

            assertThat(even(units)).isEqualTo(Truth.UNKNOWN);
            units[0] = ofWhole(0);
            assertThat(even(units)).isEqualTo(Truth.TRUE);
        }

        @Test
        void is_open_as_long_as_it_may_be_undefined() {
            assertThat(even(unit(1, 2), unknown())).isEqualTo(Truth.UNKNOWN);
            assertThat(even(unit(1, 2), ofPart(0))).isEqualTo(Truth.UNKNOWN);
            assertThat(even(unit(0, 2), ofWhole(2))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void of_two_rates_of_which_one_is_zero_is_uneven() {
            assertThat(even(unit(0, 2), ofPart(2))).isEqualTo(Truth.FALSE);
        }
    }

    @Nested
    class There_is_nothing_to_measure {

        private boolean nothing(ShareTally... units) {
            return DispersionCompletions.of(ImmutableList.copyOf(units)).areAllUndefined();
        }

        @Test
        void with_fewer_than_two_units_that_can_have_a_rate() {
            assertThat(nothing()).isTrue();
            assertThat(nothing(ofWhole(3), unit(0, 0), ofWhole(0))).isTrue();
            assertThat(nothing(ofWhole(3), unknown())).isFalse();
        }

        @Test
        void with_no_rate_that_can_be_above_zero() {
            assertThat(nothing(unit(0, 3), unit(0, 2), ofPart(0))).isTrue();
            assertThat(nothing(unit(0, 3), unit(0, 2), ofWhole(1))).isFalse();
        }
    }

    @Nested
    class Beside_all_completions {

        private static final int LARGEST_UNKNOWN = 8;

        private static final ImmutableList<RoundingMode> ROUNDINGS = ImmutableList.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.HALF_EVEN,
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR);

        @Test
        void the_answer_is_what_all_have_in_common() {
            Map<Truth, Integer> answers = new EnumMap<>(Truth.class);
            for (long seed = 0; seed < 6_000; seed++) {
                Draft draft = new Draft(seed);
                Set<Truth> outcomes = draft.outcomes();
                Truth expected = outcomes.size() == 1 ? outcomes.iterator().next() : Truth.UNKNOWN;
                DispersionCompletions completions = DispersionCompletions.of(draft.units);
                Truth answer = completions.keepWithin(draft.ceiling, draft.method);

                // Of a whole that is unknown, only small ones are drawn up: more could be possible, nothing less.
                if (answer != Truth.UNKNOWN || !draft.isUnbounded()) {
                    assertThat(answer).as("seed %s, %s", seed, draft).isEqualTo(expected);
                    answers.merge(answer, 1, Integer::sum);
                }
                assertThat(completions.areAllUndefined())
                        .as("seed %s, %s", seed, draft)
                        .isEqualTo(outcomes.equals(EnumSet.of(Truth.UNKNOWN)));
            }
            assertThat(answers)
                    .hasSize(3)
                    .allSatisfy((answer, times) ->
                            assertThat(times).as("%s", answer).isGreaterThan(100));
        }

        @Test
        void a_whole_without_bound_is_decided_too() {
            int decided = 0;
            for (long seed = 0; seed < 6_000; seed++) {
                Draft draft = new Draft(seed);
                decided += draft.isUnbounded()
                                && DispersionCompletions.of(draft.units).keepWithin(draft.ceiling, draft.method)
                                        != Truth.UNKNOWN
                        ? 1
                        : 0;
            }
            assertThat(decided).isGreaterThan(50);
        }

        /** A few units and all that the unknown ones can be, and a ceiling close to one of their coefficients. */
        private static final class Draft {

            private final Random random;
            private final ImmutableList<ShareTally> units;
            private final DispersionMethod method;
            private final Ratio ceiling;

            Draft(long seed) {
                this.random = new Random(seed);
                int most = 1 + random.nextInt(5);
                this.units = IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> unit(most))
                        .collect(ImmutableList.toImmutableList());
                this.method = DispersionMethod.of(
                        random.nextBoolean() ? Deviation.POPULATION : Deviation.SAMPLE,
                        random.nextInt(5),
                        ROUNDINGS.get(random.nextInt(ROUNDINGS.size())));
                this.ceiling = ceiling();
            }

            private ShareTally unit(int most) {
                int whole = random.nextInt(most + 1);
                int part = random.nextInt(whole + 1);
                return ShareTally.of(
                        random.nextInt(3) > 0 ? OptionalInt.of(part) : UNKNOWN,
                        random.nextInt(8) > 0 ? OptionalInt.of(whole) : UNKNOWN);
            }

            private Ratio ceiling() {
                List<List<Optional<Ratio>>> completions = completions();
                BigDecimal drawn = coefficient(completions.get(random.nextInt(completions.size())))
                        .orElse(new BigDecimal("0.3"));
                BigDecimal step = BigDecimal.ONE.movePointLeft(method.scale());
                BigDecimal near = drawn.add(step.multiply(BigDecimal.valueOf(random.nextInt(3) - 1L)))
                        .max(BigDecimal.ZERO)
                        .setScale(method.scale(), RoundingMode.HALF_UP);
                return Ratio.of(
                        near.unscaledValue().longValueExact(),
                        BigInteger.TEN.pow(method.scale()).longValueExact());
            }

            boolean isUnbounded() {
                return units.stream().anyMatch(unit -> !unit.isWholeKnown());
            }

            Set<Truth> outcomes() {
                Set<Truth> outcomes = EnumSet.noneOf(Truth.class);
                for (List<Optional<Ratio>> completion : completions()) {
                    outcomes.add(coefficient(completion)
                            .map(coefficient -> new Dispersion(2, 0, Optional.of(coefficient)).isAtMost(ceiling))
                            .orElse(Truth.UNKNOWN));
                }
                return outcomes;
            }

            private List<List<Optional<Ratio>>> completions() {
                return Lists.cartesianProduct(units.stream().map(Draft::rates).toList());
            }

            private Optional<BigDecimal> coefficient(List<Optional<Ratio>> rates) {
                return RateSample.of(rates.stream().flatMap(Optional::stream).toList())
                        .coefficientOfVariation(method);
            }

            private static List<Optional<Ratio>> rates(ShareTally unit) {
                int leastWhole = (int) unit.knownWhole();
                int mostWhole = unit.isWholeKnown() ? leastWhole : leastWhole + LARGEST_UNKNOWN;
                List<Optional<Ratio>> rates = new ArrayList<>();
                for (int whole = leastWhole; whole <= mostWhole; whole++) {
                    int mostPart = unit.isPartKnown() ? (int) unit.knownPart() : whole;
                    for (int part = (int) unit.knownPart(); part <= mostPart; part++) {
                        rates.add(whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole)));
                    }
                }
                return rates;
            }

            @Override
            public String toString() {
                return units + " within " + ceiling + " by " + method;
            }
        }
    }

    @Nested
    class Many_units {

        /** Counts are spread so that no whole fits another, and the ceiling is closed in on from both sides. */
        @Test
        void are_decided_the_same_way_on_either_side_of_one_ceiling() {
            Random random = new Random(20_050_930);
            ImmutableList.Builder<ShareTally> units = ImmutableList.builder();
            for (int i = 0; i < 600; i++) {
                int whole = 1 + random.nextInt(3_000);
                units.add(i % 5 == 0 ? ofWhole(whole) : unit(whole / 2 + random.nextInt(whole / 2 + 1), whole));
            }
            DispersionCompletions completions = DispersionCompletions.of(units.build());
            int low = 0;
            int high = 10_000;
            while (high - low > 1) {
                int middle = (low + high) / 2;
                boolean uneven = completions.keepWithin(Ratio.of(middle, 10_000), STANDARD) == Truth.FALSE;
                low = uneven ? middle : low;
                high = uneven ? high : middle;
            }

            assertThat(low).isBetween(1_000, 3_000);
            assertThat(completions.keepWithin(Ratio.of(low / 2, 10_000), STANDARD))
                    .isEqualTo(Truth.FALSE);
            assertThat(completions.keepWithin(Ratio.of(2L * high, 10_000), STANDARD))
                    .isEqualTo(Truth.UNKNOWN);
        }
    }
}
