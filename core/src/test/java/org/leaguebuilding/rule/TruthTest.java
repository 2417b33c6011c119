package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.rule.Truth.FALSE;
import static org.leaguebuilding.rule.Truth.TRUE;
import static org.leaguebuilding.rule.Truth.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Strong Kleene logic. There are three truths, so every law is tried on all of them. */
class TruthTest {

    private static final List<Truth> ALL = List.of(Truth.values());

    static Stream<List<Truth>> pairs() {
        return Lists.cartesianProduct(ALL, ALL).stream();
    }

    static Stream<List<Truth>> triples() {
        return Lists.cartesianProduct(ALL, ALL, ALL).stream();
    }

    @Nested
    class Tables {

        @ParameterizedTest
        @CsvSource({
            "TRUE, TRUE, TRUE, TRUE",
            "TRUE, UNKNOWN, UNKNOWN, TRUE",
            "TRUE, FALSE, FALSE, TRUE",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
            "UNKNOWN, FALSE, FALSE, UNKNOWN",
            "FALSE, FALSE, FALSE, FALSE"
        })
        void of_and_and_or(Truth one, Truth other, Truth both, Truth either) {
            assertThat(one.and(other)).isEqualTo(both);
            assertThat(one.or(other)).isEqualTo(either);
        }

        @Test
        void of_not() {
            assertThat(TRUE.not()).isEqualTo(FALSE);
            assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
            assertThat(FALSE.not()).isEqualTo(TRUE);
        }
    }

    @Nested
    class Laws {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.rule.TruthTest#pairs")
        void commutativity(List<Truth> pair) {
            Truth one = pair.get(0);
            Truth other = pair.get(1);

            assertThat(one.and(other)).isEqualTo(other.and(one));
            assertThat(one.or(other)).isEqualTo(other.or(one));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.rule.TruthTest#triples")
        void associativity_and_distributivity(List<Truth> triple) {
            Truth a = triple.get(0);
            Truth b = triple.get(1);
            Truth c = triple.get(2);

            assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
            assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
            assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
            assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.rule.TruthTest#pairs")
        void de_morgan(List<Truth> pair) {
            Truth one = pair.get(0);
            Truth other = pair.get(1);

            assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
            assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
        }

        @ParameterizedTest
        @EnumSource
        void double_negation_idempotence_and_neutral_elements(Truth truth) {
            assertThat(truth.not().not()).isEqualTo(truth);
            assertThat(truth.and(truth)).isEqualTo(truth);
            assertThat(truth.or(truth)).isEqualTo(truth);
            assertThat(truth.and(TRUE)).isEqualTo(truth);
            assertThat(truth.or(FALSE)).isEqualTo(truth);
        }

        /** A fact that becomes known never turns a result that was known without it. */
        @ParameterizedTest
        @MethodSource("org.leaguebuilding.rule.TruthTest#pairs")
        void monotonicity(List<Truth> pair) {
            for (BinaryOperator<Truth> operation : List.<BinaryOperator<Truth>>of(Truth::and, Truth::or)) {
                Truth before = operation.apply(pair.get(0), pair.get(1));
                assertThat(outcomes(operation, pair))
                        .isNotEmpty()
                        .isSubsetOf(before == UNKNOWN ? ALL : List.of(before));
            }
        }

        /** It is unknown only where the fact could turn it. */
        @ParameterizedTest
        @MethodSource("org.leaguebuilding.rule.TruthTest#pairs")
        void what_is_unknown_could_come_out_either_way(List<Truth> pair) {
            for (BinaryOperator<Truth> operation : List.<BinaryOperator<Truth>>of(Truth::and, Truth::or)) {
                boolean open = outcomes(operation, pair).distinct().count() == 2;

                assertThat(operation.apply(pair.get(0), pair.get(1)) == UNKNOWN).isEqualTo(open);
            }
        }

        /** What comes out with every unknown fact given in both ways. */
        private static Stream<Truth> outcomes(BinaryOperator<Truth> operation, List<Truth> pair) {
            return known(pair.get(0)).stream()
                    .flatMap(one -> known(pair.get(1)).stream().map(other -> operation.apply(one, other)));
        }

        private static List<Truth> known(Truth truth) {
            return truth == UNKNOWN ? List.of(TRUE, FALSE) : List.of(truth);
        }
    }

    @Nested
    class Facts {

        @Test
        void that_are_known_are_true_or_false() {
            assertThat(Truth.of(true)).isEqualTo(TRUE);
            assertThat(Truth.of(false)).isEqualTo(FALSE);
        }

        @Test
        void that_are_attested_are_unknown_where_absent() {
            assertThat(Truth.of(Optional.of(true))).isEqualTo(TRUE);
            assertThat(Truth.of(Optional.of(false))).isEqualTo(FALSE);
            assertThat(Truth.of(Optional.empty())).isEqualTo(UNKNOWN);
        }

        @Test
        void are_equal_to_a_value_or_not() {
            assertThat(Truth.is(Optional.of("a"), "a")).isEqualTo(TRUE);
            assertThat(Truth.is(Optional.of("b"), "a")).isEqualTo(FALSE);
            assertThat(Truth.is(Optional.empty(), "a")).isEqualTo(UNKNOWN);
        }

        @Test
        void are_one_of_some_values_or_not() {
            assertThat(Truth.isIn(Optional.of("a"), ImmutableSet.of("a", "b"))).isEqualTo(TRUE);
            assertThat(Truth.isIn(Optional.of("c"), ImmutableSet.of("a", "b"))).isEqualTo(FALSE);
            assertThat(Truth.isIn(Optional.empty(), ImmutableSet.of("a", "b"))).isEqualTo(UNKNOWN);
            assertThat(Truth.isIn(Optional.empty(), ImmutableSet.of())).isEqualTo(FALSE);
        }

        @Test
        void are_one_of_a_few_values_or_not() {
            ImmutableList<String> few = ImmutableList.of("a", "b");

            assertThat(Truth.isIn(Optional.of("a"), few)).isEqualTo(TRUE);
            assertThat(Truth.isIn(Optional.of("b"), few)).isEqualTo(TRUE);
            assertThat(Truth.isIn(Optional.of("c"), few)).isEqualTo(FALSE);
            assertThat(Truth.isIn(Optional.empty(), few)).isEqualTo(UNKNOWN);
            assertThat(Truth.isIn(Optional.empty(), ImmutableList.of())).isEqualTo(FALSE);
        }

        @Test
        void reach_a_minimum_or_not() {
            assertThat(Truth.isAtLeast(OptionalInt.of(3), 3)).isEqualTo(TRUE);
            assertThat(Truth.isAtLeast(OptionalInt.of(2), 3)).isEqualTo(FALSE);
            assertThat(Truth.isAtLeast(OptionalInt.empty(), 1)).isEqualTo(UNKNOWN);
            assertThat(Truth.isAtLeast(OptionalInt.empty(), 0)).isEqualTo(TRUE);
            assertThat(Truth.isAtLeast(OptionalInt.of(Integer.MAX_VALUE), Integer.MAX_VALUE + 1L))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class Sums {

        @ParameterizedTest
        @CsvSource({"3, true, TRUE", "3, false, TRUE", "2, true, FALSE", "2, false, UNKNOWN", "0, false, UNKNOWN"})
        void reach_a_minimum_as_soon_as_the_known_part_does(long known, boolean complete, Truth expected) {
            assertThat(Truth.sumIsAtLeast(known, complete, 3)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"4, true, FALSE", "4, false, FALSE", "3, true, TRUE", "3, false, UNKNOWN", "0, false, UNKNOWN"})
        void exceed_a_maximum_as_soon_as_the_known_part_does(long known, boolean complete, Truth expected) {
            assertThat(Truth.sumIsAtMost(known, complete, 3)).isEqualTo(expected);
        }
    }
}
