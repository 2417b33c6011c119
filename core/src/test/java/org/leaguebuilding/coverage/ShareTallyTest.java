package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class ShareTallyTest {

    private static final OptionalInt UNKNOWN = OptionalInt.empty();

    private static ShareTally tally(int part, int whole) {
        return ShareTally.of(OptionalInt.of(part), OptionalInt.of(whole));
    }

    private static ShareTally sum(ImmutableList<Counts.Fact> facts, Function<Counts.Fact, ShareTally> tally) {
        return facts.stream().map(tally).reduce(ShareTally.NONE, ShareTally::mergedWith);
    }

    @Nested
    class One_unit {

        @Test
        void that_knows_both_counts_has_an_exact_share() {
            ShareTally unit = tally(3, 4);

            assertThat(unit.bounds()).contains(RateBounds.exactly(Ratio.of(3, 4)));
            assertThat(unit.isComplete()).isTrue();
            assertThat(unit.units()).isEqualTo(1);
            assertThat(unit).hasToString("3/4 over 1 units");
        }

        @Test
        void that_knows_only_its_whole_may_have_nothing_or_all() {
            ShareTally unit = ShareTally.of(UNKNOWN, OptionalInt.of(4));

            assertThat(unit.bounds()).contains(RateBounds.of(Ratio.of(0, 4), Ratio.of(4, 4)));
            assertThat(unit.isComplete()).isFalse();
            assertThat(unit.knownWhole()).isEqualTo(4);
            assertThat(unit).hasToString("0/4..4/4 over 1 units");
        }

        @Test
        void that_knows_only_its_part_may_be_of_any_size() {
            ShareTally unit = ShareTally.of(OptionalInt.of(3), UNKNOWN);

            assertThat(unit.bounds()).contains(RateBounds.of(Ratio.ZERO, Ratio.of(3, 3)));
            assertThat(unit.isComplete()).isFalse();
            assertThat(unit.knownPart()).isEqualTo(3);
        }

        @Test
        void that_knows_neither_may_have_any_share() {
            assertThat(ShareTally.of(UNKNOWN, UNKNOWN).bounds()).contains(RateBounds.anyShare());
            assertThat(ShareTally.of(UNKNOWN, UNKNOWN, OptionalInt.of(5)).bounds())
                    .contains(RateBounds.anyShare());
        }

        @Test
        void whose_whole_is_unknown_has_at_least_the_larger_of_its_parts() {
            ShareTally unit = ShareTally.of(OptionalInt.of(3), UNKNOWN, OptionalInt.of(5));

            assertThat(unit.knownWhole()).isEqualTo(5);
            assertThat(unit.bounds()).contains(RateBounds.of(Ratio.ZERO, Ratio.of(3, 5)));
            assertThat(ShareTally.of(OptionalInt.of(3), UNKNOWN, OptionalInt.of(2)))
                    .isEqualTo(ShareTally.of(OptionalInt.of(3), UNKNOWN));
        }

        @Test
        void that_knows_its_whole_learns_nothing_from_another_part() {
            assertThat(ShareTally.of(OptionalInt.of(3), OptionalInt.of(9), OptionalInt.of(5)))
                    .isEqualTo(tally(3, 9));
            assertThat(ShareTally.of(UNKNOWN, OptionalInt.of(9), OptionalInt.of(5)))
                    .isEqualTo(ShareTally.of(UNKNOWN, OptionalInt.of(9)));
        }

        @Test
        void with_nothing_to_share_has_no_share() {
            assertThat(tally(0, 0).bounds()).isEmpty();
            assertThat(ShareTally.of(UNKNOWN, OptionalInt.of(0)).bounds()).isEmpty();
            assertThat(tally(0, 0)).hasToString("none over 1 units");
        }

        @Test
        void that_may_yet_have_nothing_to_share_settles_nothing() {
            assertThat(ShareTally.of(OptionalInt.of(0), UNKNOWN).bounds()).contains(RateBounds.anyShare());
        }

        @Test
        void has_a_part_that_is_not_larger_than_its_whole() {
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> tally(5, 4));
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> tally(-1, 4));
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> tally(0, -1));
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> ShareTally.of(UNKNOWN, OptionalInt.of(-1)))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("whole"));
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> ShareTally.of(OptionalInt.of(-1), UNKNOWN))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("part"));
        }

        @Test
        void has_another_part_that_is_not_larger_than_its_whole() {
            for (int otherPart : new int[] {-1, 5}) {
                assertThatExceptionOfType(MalformedValueException.class)
                        .isThrownBy(() -> ShareTally.of(UNKNOWN, OptionalInt.of(4), OptionalInt.of(otherPart)))
                        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("otherPart"));
            }
        }
    }

    @Nested
    class A_floor {

        private final Ratio floor = Ratio.of(3, 5);

        @Test
        void is_reached_or_not_by_what_is_known() {
            assertThat(tally(3, 5).isAtLeast(floor)).isEqualTo(Truth.TRUE);
            assertThat(tally(2, 5).isAtLeast(floor)).isEqualTo(Truth.FALSE);
            assertThat(tally(0, 0).isAtLeast(floor)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void is_missed_where_even_the_most_that_is_possible_stays_below() {
            ShareTally units = tally(0, 100).mergedWith(ShareTally.of(OptionalInt.of(140), UNKNOWN));

            assertThat(units.isAtLeast(floor)).isEqualTo(Truth.FALSE);
            assertThat(units.isAtLeast(Ratio.of(140, 240))).isEqualTo(Truth.UNKNOWN);
            assertThat(units.knownPart()).isEqualTo(140);
            assertThat(units.knownWhole()).isEqualTo(240);
            assertThat(units.greatestPart()).isEqualTo(140);
            assertThat(units.isPartKnown()).isTrue();
            assertThat(units.isWholeKnown()).isFalse();
        }

        @Test
        void of_all_is_missed_where_one_is_known_to_lack_whatever_the_rest() {
            ShareTally unknown = ShareTally.of(UNKNOWN, UNKNOWN);

            assertThat(tally(9, 10).mergedWith(unknown).isAtLeast(Ratio.ONE)).isEqualTo(Truth.FALSE);
            assertThat(tally(10, 10).mergedWith(unknown).isAtLeast(Ratio.ONE)).isEqualTo(Truth.UNKNOWN);
            assertThat(tally(9, 10).mergedWith(unknown).isAtLeast(Ratio.of(99, 100)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void is_missed_where_another_part_is_too_large_for_it() {
            ShareTally units = ShareTally.of(OptionalInt.of(3), UNKNOWN, OptionalInt.of(6));

            assertThat(units.isAtLeast(floor)).isEqualTo(Truth.FALSE);
            assertThat(units.isAtLeast(Ratio.of(1, 2))).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void of_all_may_be_reached_by_a_unit_of_which_only_another_part_is_known() {
            ShareTally members = ShareTally.of(UNKNOWN, UNKNOWN, OptionalInt.of(6));

            assertThat(tally(10, 10).mergedWith(members).isAtLeast(Ratio.ONE)).isEqualTo(Truth.UNKNOWN);
            assertThat(tally(9, 10).mergedWith(members).isAtLeast(Ratio.ONE)).isEqualTo(Truth.FALSE);
            assertThat(members.isAtLeast(Ratio.ZERO)).isEqualTo(Truth.TRUE);
        }

        @Test
        void of_nothing_is_reached_as_soon_as_there_is_a_whole() {
            ShareTally unknown = ShareTally.of(UNKNOWN, UNKNOWN);

            assertThat(unknown.isAtLeast(Ratio.ZERO)).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown.mergedWith(tally(0, 1)).isAtLeast(Ratio.ZERO)).isEqualTo(Truth.TRUE);
        }
    }

    @Nested
    class Several_units {

        @Test
        void with_unknown_parts_leave_room_for_them() {
            ShareTally units = tally(1, 2).mergedWith(ShareTally.of(UNKNOWN, OptionalInt.of(2)));

            assertThat(units.bounds()).contains(RateBounds.of(Ratio.of(1, 4), Ratio.of(3, 4)));
        }

        @Test
        void with_unknown_wholes_are_bounded_from_above_by_the_parts() {
            ShareTally units = tally(1, 4).mergedWith(ShareTally.of(OptionalInt.of(2), UNKNOWN));

            assertThat(units.bounds()).contains(RateBounds.of(Ratio.ZERO, Ratio.of(3, 6)));
        }

        @Test
        void none_of_whose_youth_is_reached_have_a_share_of_nothing_whatever_the_unknown_whole() {
            ShareTally units = tally(0, 4).mergedWith(ShareTally.of(OptionalInt.of(0), UNKNOWN));

            assertThat(units.bounds().flatMap(RateBounds::exact)).contains(Ratio.ZERO);
        }

        @Test
        void overflow_is_refused_and_not_wrapped() {
            ShareTally large = tally(Integer.MAX_VALUE, Integer.MAX_VALUE);
            for (int i = 0; i < 31; i++) {
                large = large.mergedWith(large);
            }
            ShareTally largest = large;

            assertThat(large.knownPart()).isEqualTo((1L << 31) * Integer.MAX_VALUE);
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> largest.mergedWith(largest).mergedWith(largest));
        }
    }

    @Nested
    class Laws {

        @Test
        void the_true_share_lies_within_the_bounds() {
            int looked = 0;
            for (long seed = 0; seed < 3_000; seed++) {
                ImmutableList<Counts.Fact> facts = new Counts(seed).facts();
                Optional<Ratio> truth = sum(facts, Counts.Fact::all).bounds().flatMap(RateBounds::exact);
                if (truth.isEmpty()) {
                    continue;
                }

                assertThat(sum(facts, Counts.Fact::known).bounds())
                        .as("seed of %s", facts)
                        .hasValueSatisfying(
                                bounds -> assertThat(truth.get()).isBetween(bounds.lower(), bounds.upper()));
                looked++;
            }
            assertThat(looked).isGreaterThan(1_000);
        }

        @Test
        void what_is_settled_stays_settled_when_the_rest_becomes_known() {
            int settled = 0;
            for (long seed = 0; seed < 3_000; seed++) {
                Counts counts = new Counts(seed);
                ImmutableList<Counts.Fact> facts = counts.facts();
                Ratio floor = Ratio.percent(counts.below(101));
                Truth early = sum(facts, Counts.Fact::known).isAtLeast(floor);

                if (early != Truth.UNKNOWN) {
                    assertThat(sum(facts, Counts.Fact::all).isAtLeast(floor))
                            .as("seed %s, floor %s, %s", seed, floor, facts)
                            .isEqualTo(early);
                    settled++;
                }
            }
            assertThat(settled).isGreaterThan(100);
        }

        @Test
        void order_and_grouping_do_not_matter() {
            for (long seed = 0; seed < 500; seed++) {
                Counts counts = new Counts(seed);
                ImmutableList<Counts.Fact> facts = counts.facts();
                ShareTally more = counts.fact().known();
                ShareTally some = sum(facts, Counts.Fact::known);

                assertThat(sum(counts.shuffled(facts), Counts.Fact::known))
                        .as("seed %s", seed)
                        .isEqualTo(some);
                assertThat(some.mergedWith(more)).isEqualTo(more.mergedWith(some));
                assertThat(some.mergedWith(ShareTally.NONE)).isEqualTo(some);
            }
        }

        @Test
        void tallies_are_equal_by_value() {
            EqualsVerifier.forClass(ShareTally.class).verify();
        }
    }
}
