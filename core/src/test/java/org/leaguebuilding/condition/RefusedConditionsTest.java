package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.value.LocalizedText;

/** What is told of a condition that cannot be judged, and what is not told beside it. */
class RefusedConditionsTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final RuleFamily<?> GUARANTEE = POLICY.guarantee();
    private static final RuleFamily<?> FORMATION = POLICY.formation();
    private static final RuleFamily<?> HONOR = POLICY.honor();

    private static ImmutableList<String> told(RuleFamily<?> family, Condition condition) {
        return Declared.errors(family, condition).stream()
                .map(error -> error.message(Locale.ENGLISH))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<EditionErrorCode> codes(RuleFamily<?> family, Condition condition) {
        return Declared.errors(family, condition).stream()
                .map(EditionError::code)
                .collect(ImmutableList.toImmutableList());
    }

    private static Bound bound(Operator operator, Object... values) {
        return new Bound(operator, Stream.of(values).map(Operand::of).collect(ImmutableList.toImmutableList()));
    }

    @Nested
    class Of_a_wrong_condition {

        static Stream<Condition> wrong() {
            return Stream.of(
                    Condition.count("hearings", Bound.between(3, 2)),
                    Condition.count("hearings", Bound.atLeast(0)),
                    Condition.count("hearings", bound(Operator.AT_LEAST)),
                    Condition.count("hearings", bound(Operator.BETWEEN, 1)),
                    Condition.of("asOf", Operator.BETWEEN, "2005-02-01", "2005-01-01"),
                    Condition.of("asOf", Operator.AT_LEAST, "1900-01-01"),
                    Condition.of("asOf", Operator.BETWEEN, "2005-01-01"),
                    Condition.of("communityId", Operator.IN, "a", "a"),
                    Condition.present("venueArranged").and(Condition.present("id")));
        }

        @ParameterizedTest
        @MethodSource("wrong")
        void no_text_is_looked_at(Condition wrong) {
            LocalizedText nowhere = LocalizedText.of("{nowhere}", "{nowhere}");

            assertThat(Declared.errors(
                            GUARANTEE,
                            Declared.rule()
                                    .words(nowhere, nowhere, nowhere)
                                    .condition(wrong)
                                    .build()))
                    .hasSize(1);
        }
    }

    @Nested
    class A_fact {

        @Test
        void about_a_person_is_compared_with_nothing_so_that_no_value_is_wrong() {
            assertThat(codes(FORMATION, Condition.is("head.person", 5))).containsExactly(EditionErrorCode.OF_PERSON);
        }

        @Test
        void by_code_may_be_of_a_map_without_a_set_of_codes() {
            assertThat(told(POLICY.assessment(), Condition.present("criteria.green-campus")))
                    .isEmpty();
        }
    }

    @Nested
    class A_code_of_an_open_set {

        private Condition kind(String code) {
            return Condition.all("activities", Condition.is("kind", code));
        }

        @Test
        void is_refused_where_it_is_nearly_a_known_one() {
            assertThat(told(POLICY.activity(), kind("rights-protecton")))
                    .containsExactly("/r/condition/where/is: “Kind” has no code “rights-protecton”; rights-protection?"
                            + " A code of your own has to differ more from it");
        }

        @Test
        void is_taken_where_it_is_known_or_unlike_all() {
            assertThat(told(POLICY.activity(), kind("rights-protection"))).isEmpty();
            assertThat(told(POLICY.activity(), kind("night-school"))).isEmpty();
        }
    }

    @Nested
    class A_bound {

        @Test
        void of_a_count_has_an_operator_for_bounds() {
            assertThat(told(GUARANTEE, Condition.count("hearings", bound(Operator.IS, 2))))
                    .containsExactly(
                            "/r/condition/is: “is” cannot be compared so; it is a whole number from 0 to 2147483647");
        }

        @Test
        void of_a_count_is_none_that_no_count_can_reach() {
            assertThat(codes(GUARANTEE, Condition.count("hearings", Bound.atMost(0))))
                    .isEmpty();
            assertThat(codes(GUARANTEE, Condition.count("hearings", Bound.atLeast(Integer.MAX_VALUE))))
                    .isEmpty();
            assertThat(codes(GUARANTEE, Condition.count("hearings", Bound.atLeast(Integer.MAX_VALUE + 1L))))
                    .containsExactly(EditionErrorCode.OUT_OF_RANGE);
        }

        @Test
        void of_a_decimal_is_none_that_no_such_fact_can_reach() {
            assertThat(told(HONOR, Condition.of("dispersion", Operator.AT_LEAST, 100)))
                    .isEmpty();
            assertThat(told(HONOR, Condition.of("dispersion", Operator.AT_LEAST, new BigDecimal("100.5"))))
                    .containsExactly("/r/condition/atLeast: by the ranges of the facts this is always false;"
                            + " leave it out, or compare with another value");
            assertThat(told(HONOR, Condition.of("dispersion", Operator.AT_MOST, 0)))
                    .isEmpty();
        }

        @Test
        void may_be_the_lower_and_the_upper_one_at_once() {
            assertThat(told(GUARANTEE, Condition.count("hearings", Bound.between(2, 2))))
                    .isEmpty();
            assertThat(told(GUARANTEE, Condition.of("asOf", Operator.BETWEEN, "2005-06-30", "2005-06-30")))
                    .isEmpty();
        }
    }

    @Nested
    class A_name_of_an_argument {

        private final Optional<String> wrong = Optional.of("a-b");

        @Test
        void has_letters_only_wherever_one_is_given() {
            Condition comparison = new Condition.Comparison(
                    "asOf", Operator.AT_LEAST, ImmutableList.of(Operand.of("2005-06-30")), wrong);
            Condition count = new Condition.Count("hearings", Optional.empty(), Bound.atLeast(2), wrong);
            Condition sum = new Condition.Sum("communities", "memberCount", Optional.empty(), Bound.atLeast(2), wrong);

            assertThat(told(GUARANTEE, comparison))
                    .containsExactly("/r/condition/as: “a-b” is not 1 to 64 Latin letters");
            assertThat(told(GUARANTEE, count)).isEqualTo(told(GUARANTEE, comparison));
            assertThat(told(FORMATION, sum)).isEqualTo(told(GUARANTEE, comparison));
        }
    }

    @Nested
    class A_condition_that_is_too_large {

        private Condition nested(int levels) {
            Condition condition = Condition.present("venueArranged");
            for (int i = 1; i < levels; i++) {
                condition = condition.not();
            }
            return condition;
        }

        private Condition elements(int levels) {
            Condition condition = Condition.present("on");
            for (int i = 1; i < levels; i++) {
                condition = condition.not();
            }
            return Condition.all("hearings", condition);
        }

        private Condition joint(int conditions) {
            return new Condition.Joint(
                    false, ImmutableList.copyOf(Collections.nCopies(conditions, Condition.present("venueArranged"))));
        }

        @Test
        void counts_the_levels_within_and_and_or() {
            assertThat(told(GUARANTEE, nested(7).and(nested(7)))).isEmpty();
            assertThat(told(GUARANTEE, nested(8).or(nested(1)))).hasSize(1);
        }

        @Test
        void counts_the_levels_within_elements() {
            assertThat(told(GUARANTEE, elements(7))).isEmpty();
            assertThat(told(GUARANTEE, elements(8)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith("more than 8 levels of conditions");
        }

        @Test
        void is_told_once_at_the_first_condition_too_many() {
            assertThat(told(GUARANTEE, joint(200)))
                    .containsExactly("/r/condition/or/199: more than 200 conditions in a rule");
            assertThat(told(GUARANTEE, joint(300))).isEqualTo(told(GUARANTEE, joint(200)));
        }
    }

    @Nested
    class A_text {

        private ImmutableList<String> texts(String title, String message, String remedy, Condition condition) {
            return Declared.errors(
                            GUARANTEE,
                            Declared.rule()
                                    .words(
                                            LocalizedText.of(title, title),
                                            LocalizedText.of(message, message),
                                            LocalizedText.of(remedy, remedy))
                                    .condition(condition)
                                    .build())
                    .stream()
                    .filter(error -> error.pointer().endsWith("/en"))
                    .map(error -> error.message(Locale.ENGLISH))
                    .collect(ImmutableList.toImmutableList());
        }

        @Test
        void as_title_names_nothing() {
            assertThat(texts("{count}", "A", "A", Condition.count("hearings", Bound.atLeast(2))))
                    .containsExactly("/r/title/en: “{count}” is nothing that this text can name; it can name nothing");
        }

        @Test
        void as_remedy_names_what_the_message_does() {
            assertThat(texts("A", "A", "{count}", Condition.count("hearings", Bound.atLeast(2))))
                    .isEmpty();
            assertThat(texts("A", "A", "{counts}", Condition.count("hearings", Bound.atLeast(2))))
                    .containsExactly(
                            "/r/remedy/en: “{counts}” is nothing that this text can name; it can name {count}, {minimum}");
        }

        @Test
        void names_none_of_two_values_of_one_name() {
            assertThat(texts(
                            "A",
                            "{count}",
                            "A",
                            Condition.count("hearings", Bound.atLeast(2))
                                    .and(Condition.count("difficulties", Bound.atMost(3)))))
                    .containsExactly("/r/message/en: “{count}” is nothing that this text can name; several values are"
                            + " called count: tell them apart by “as”");
        }

        @Test
        void about_a_missing_fact_is_told_what_is_always_there() {
            assertThat(Declared.errors(
                            GUARANTEE,
                            Declared.rule()
                                    .condition(Condition.count("hearings", Bound.atLeast(2)))
                                    .missing(LocalizedText.of("{count}", "{count}"))
                                    .build()))
                    .hasSize(2)
                    .last()
                    .extracting(error -> error.message(Locale.ENGLISH))
                    .isEqualTo("/r/missing/en: “{count}” is nothing that this text can name; it can name {minimum},"
                            + " {fact}, {where}");
        }
    }
}
