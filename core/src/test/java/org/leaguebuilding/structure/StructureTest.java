package org.leaguebuilding.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.PersonRef;

class StructureTest {

    private static void assertRefused(Expectation expectation, ThrowingCallable check) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(check)
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo("Type");
                    assertThat(refusal.field()).isEqualTo("field");
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    private static boolean isAccepted(Runnable check) {
        try {
            check.run();
            return true;
        } catch (MalformedValueException refused) {
            return false;
        }
    }

    @Nested
    class Plain_text {

        @ParameterizedTest
        @ValueSource(strings = {"a", "420102001001", "Ünïcode", "社区 一", "a\u00a0b", "\ud842\udfb7", "a{b}", "<>&\"'"})
        void is_accepted(String value) {
            assertThatNoException().isThrownBy(() -> {
                Structure.id("Type", "field", value);
                Structure.name("Type", "field", value);
                Structure.text("Type", "field", value);
                Structure.privateId("Type", "field", value);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    " a",
                    "a ",
                    "\u3000a",
                    "a\u00a0",
                    "\u2003",
                    "a\tb",
                    "a\nb",
                    "a\u0000b",
                    "a\u007fb",
                    "a\u0085b",
                    "a\u009fb",
                    "a\u2028b",
                    "a\u2029b",
                    "\ud842",
                    "a\ud842",
                    "\udfb7a",
                    "\udfb7\ud842",
                    "\ud842\ud842\udfb7",
                    "\ud842\udfb7\udfb7"
                })
        void is_refused_blank_padded_with_control_characters_or_ill_formed(String value) {
            assertRefused(Expectation.IDENTIFIER, () -> Structure.id("Type", "field", value));
            assertRefused(Expectation.IDENTIFIER, () -> Structure.privateId("Type", "field", value));
            assertRefused(Expectation.NAME, () -> Structure.name("Type", "field", value));
            assertRefused(Expectation.TEXT, () -> Structure.text("Type", "field", value));
        }

        @Test
        void is_accepted_up_to_its_length() {
            assertThat(isAccepted(() -> Structure.id("Type", "field", "x".repeat(128))))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.id("Type", "field", "x".repeat(129))))
                    .isFalse();
            assertThat(isAccepted(() -> Structure.privateId("Type", "field", "x".repeat(128))))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.privateId("Type", "field", "x".repeat(129))))
                    .isFalse();
            assertThat(isAccepted(() -> Structure.name("Type", "field", "x".repeat(256))))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.name("Type", "field", "x".repeat(257))))
                    .isFalse();
            assertThat(isAccepted(() -> Structure.text("Type", "field", "x".repeat(2_000))))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.text("Type", "field", "x".repeat(2_001))))
                    .isFalse();
        }

        @Test
        void is_looked_at_where_it_is_given() {
            assertThatNoException().isThrownBy(() -> Structure.id("Type", "field", Optional.empty()));
            assertThatNoException().isThrownBy(() -> Structure.id("Type", "field", Optional.of("a")));
            assertRefused(Expectation.IDENTIFIER, () -> Structure.id("Type", "field", Optional.of("")));
            assertThatNoException().isThrownBy(() -> Structure.text("Type", "field", Optional.empty()));
            assertThatNoException().isThrownBy(() -> Structure.text("Type", "field", Optional.of("a")));
            assertRefused(Expectation.TEXT, () -> Structure.text("Type", "field", Optional.of("")));
        }

        @Test
        void is_looked_at_one_by_one_in_a_list() {
            assertThatNoException().isThrownBy(() -> Structure.ids("Type", "field", ImmutableSet.of()));
            assertThatNoException().isThrownBy(() -> Structure.ids("Type", "field", ImmutableSet.of("a", "b")));
            assertRefused(Expectation.IDENTIFIER, () -> Structure.ids("Type", "field", ImmutableSet.of("a", "b ")));
        }
    }

    @Nested
    class Codes {

        private static final Pattern CODE = Pattern.compile(Structure.CODE_PATTERN);

        @ParameterizedTest
        @ValueSource(strings = {"a", "z", "a1", "az09", "new-estate", "a-1", "x-2-y"})
        void are_kebab_case(String value) {
            assertThatNoException().isThrownBy(() -> Structure.code("Type", "field", value));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "-", "A", "1a", "a-", "-a", "a--b", "a_b", "a.b", "a b", "é", "ａ", "a١", "`", "{", "a{", "a/",
                    "a:"
                })
        void are_nothing_else(String value) {
            assertRefused(Expectation.CODE, () -> Structure.code("Type", "field", value));
        }

        @Test
        void have_at_most_64_characters() {
            assertThat(isAccepted(() -> Structure.code("Type", "field", "a".repeat(64))))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.code("Type", "field", "a".repeat(65))))
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void are_what_the_pattern_says(long seed) {
            Random random = new Random(seed);
            String characters = "ab09--Z_.";
            for (int run = 0; run < 5_000; run++) {
                StringBuilder value = new StringBuilder();
                for (int i = random.nextInt(7); i > 0; i--) {
                    value.append(characters.charAt(random.nextInt(characters.length())));
                }
                assertThat(isAccepted(() -> Structure.code("Type", "field", value.toString())))
                        .as("seed %s, run %s: %s", seed, run, value)
                        .isEqualTo(CODE.matcher(value).matches());
            }
        }

        @Test
        void joined_by_dots_are_a_rule_id() {
            assertThat(isAccepted(() -> Structure.ruleId("Type", "field", "formation.joint.could-stand-alone")))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.ruleId("Type", "field", "a." + "b".repeat(126))))
                    .isTrue();
            assertThat(isAccepted(() -> Structure.ruleId("Type", "field", "a." + "b".repeat(127))))
                    .isFalse();
            assertRefused(Expectation.RULE_ID, () -> Structure.ruleId("Type", "field", "formation"));
            assertRefused(Expectation.RULE_ID, () -> Structure.ruleId("Type", "field", "formation."));
            assertRefused(Expectation.RULE_ID, () -> Structure.ruleId("Type", "field", ".mode"));
            assertRefused(Expectation.RULE_ID, () -> Structure.ruleId("Type", "field", "Formation.mode"));
        }
    }

    @Nested
    class Counts {

        @Test
        void go_from_0_to_the_largest_int() {
            assertThatNoException().isThrownBy(() -> Structure.count("Type", "field", 0));
            assertThatNoException().isThrownBy(() -> Structure.count("Type", "field", Integer.MAX_VALUE));
            assertRefused(Expectation.COUNT, () -> Structure.count("Type", "field", -1));
            assertRefused(Expectation.COUNT, () -> Structure.count("Type", "field", Integer.MAX_VALUE + 1L));
        }

        @Test
        void are_looked_at_where_they_are_given() {
            assertThatNoException().isThrownBy(() -> Structure.count("Type", "field", OptionalInt.empty()));
            assertThatNoException().isThrownBy(() -> Structure.count("Type", "field", OptionalInt.of(0)));
            assertRefused(Expectation.COUNT, () -> Structure.count("Type", "field", OptionalInt.of(-1)));
        }

        @Test
        void of_a_part_are_not_above_that_of_the_whole() {
            assertThatNoException().isThrownBy(() -> part(OptionalInt.of(3), OptionalInt.of(3)));
            assertRefused(Expectation.PART, () -> part(OptionalInt.of(4), OptionalInt.of(3)));
        }

        @Test
        void of_a_part_are_held_against_the_whole_where_both_are_given() {
            assertThatNoException().isThrownBy(() -> part(OptionalInt.of(4), OptionalInt.empty()));
            assertThatNoException().isThrownBy(() -> part(OptionalInt.empty(), OptionalInt.of(3)));
        }

        private static void part(OptionalInt part, OptionalInt whole) {
            Structure.part("Type", "field", part, whole);
        }

        @Test
        void that_are_positive_begin_with_1() {
            assertThatNoException().isThrownBy(() -> Structure.positive("Type", "field", 1));
            assertRefused(Expectation.POSITIVE, () -> Structure.positive("Type", "field", 0));
        }
    }

    @Nested
    class Dates {

        private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

        @Test
        void go_from_1900_to_2199() {
            assertThatNoException().isThrownBy(() -> Structure.date("Type", "field", FIRST));
            assertThatNoException().isThrownBy(() -> Structure.date("Type", "field", LAST));
            assertRefused(Expectation.DATE, () -> Structure.date("Type", "field", FIRST.minusDays(1)));
            assertRefused(Expectation.DATE, () -> Structure.date("Type", "field", LAST.plusDays(1)));
        }

        @Test
        void are_looked_at_where_they_are_given() {
            assertThatNoException().isThrownBy(() -> Structure.date("Type", "field", Optional.empty()));
            assertThatNoException().isThrownBy(() -> Structure.date("Type", "field", Optional.of(FIRST)));
            assertRefused(Expectation.DATE, () -> Structure.date("Type", "field", Optional.of(LocalDate.MAX)));
        }

        @Test
        void are_those_of_the_years_and_of_the_day_after_them() {
            assertThatNoException().isThrownBy(() -> Structure.year("Type", "field", 1900));
            assertThatNoException().isThrownBy(() -> Structure.year("Type", "field", 2198));
            assertRefused(Expectation.YEAR, () -> Structure.year("Type", "field", 1899));
            assertRefused(Expectation.YEAR, () -> Structure.year("Type", "field", 2199));
        }

        @Test
        @SuppressWarnings("NullAway")
        void are_given() {
            assertRefused(Expectation.PRESENT, () -> Structure.after("Type", "field", FIRST, null));
            assertRefused(Expectation.PRESENT, () -> Structure.notBefore("Type", "field", FIRST, null));
        }

        @Test
        void may_have_to_be_after_the_one_they_follow() {
            assertThatNoException().isThrownBy(() -> Structure.after("Type", "field", FIRST, FIRST.plusDays(1)));
            assertRefused(Expectation.AFTER_START, () -> Structure.after("Type", "field", FIRST, FIRST));
        }

        @Test
        void may_be_the_same_as_the_one_they_follow() {
            assertThatNoException().isThrownBy(() -> Structure.notBefore("Type", "field", FIRST, FIRST));
            assertRefused(
                    Expectation.NOT_BEFORE_START,
                    () -> Structure.notBefore("Type", "field", FIRST, FIRST.minusDays(1)));
        }
    }

    @Nested
    class Lists {

        /** A key that many share the hash of, and that counts how often two are compared. */
        record Colliding(int number, AtomicLong comparisons) implements Comparable<Colliding> {

            @Override
            public int compareTo(Colliding other) {
                comparisons.incrementAndGet();
                return Integer.compare(number, other.number);
            }

            @Override
            public boolean equals(@Nullable Object other) {
                comparisons.incrementAndGet();
                return other instanceof Colliding that && number == that.number;
            }

            @Override
            public int hashCode() {
                return 1;
            }
        }

        @Test
        void of_keys_that_were_chosen_to_collide_are_compared_in_time_that_is_not_quadratic() {
            AtomicLong comparisons = new AtomicLong();
            int size = 8_192;
            ImmutableList<Colliding> keys = IntStream.range(0, size)
                    .mapToObj(number -> new Colliding(number, comparisons))
                    .collect(ImmutableList.toImmutableList());

            Structure.distinct("Type", "field", keys, key -> key);

            assertThat(comparisons.get()).isPositive().isLessThan(100L * size);
        }

        @Test
        void of_people_are_compared_by_their_references() {
            ImmutableList<PersonRef> people = IntStream.range(0, 1 << 15)
                    .mapToObj(StructureTest.Lists::colliding)
                    .collect(ImmutableList.toImmutableList());

            assertThat(people.stream().map(PersonRef::hashCode).distinct()).hasSize(1);
            assertThat(people).isSortedAccordingTo(Comparator.naturalOrder());
            assertThatNoException().isThrownBy(() -> Structure.distinct("Type", "field", people, person -> person));
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Structure.distinct(
                            "Type", "field", ImmutableList.of(colliding(1), colliding(1)), person -> person))
                    .satisfies(refusal -> assertThat(refusal.value()).isEqualTo("PersonRef[…]"));
        }

        /** "Aa" and "BB" have one hash, and so have all rows of them. */
        private static PersonRef colliding(int number) {
            StringBuilder reference = new StringBuilder();
            for (int bit = 14; bit >= 0; bit--) {
                reference.append(((number >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            return PersonRef.of(reference.toString());
        }

        @Test
        void that_need_an_element_are_refused_empty() {
            assertThatNoException().isThrownBy(() -> Structure.notEmpty("Type", "field", ImmutableList.of("a")));
            assertRefused(Expectation.NOT_EMPTY, () -> Structure.notEmpty("Type", "field", ImmutableList.of()));
        }

        @Test
        void are_distinct_by_what_has_to_be_different() {
            ImmutableList<String> values = ImmutableList.of("a", "b", "A");

            assertThatNoException().isThrownBy(() -> Structure.distinct("Type", "field", values, value -> value));
            assertThatNoException()
                    .isThrownBy(() -> Structure.distinct("Type", "field", ImmutableList.of("a"), value -> value));
            assertRefused(
                    Expectation.DISTINCT,
                    () -> Structure.distinct("Type", "field", values, value -> value.equals("b") ? "b" : "a"));
        }

        @Test
        @SuppressWarnings("NullAway")
        void of_others_are_given() {
            assertRefused(Expectation.PRESENT, () -> Structure.withoutItself("Type", "field", null, "b"));
        }

        @Test
        void of_others_do_not_hold_their_owner() {
            assertThatNoException()
                    .isThrownBy(() -> Structure.withoutItself("Type", "field", ImmutableSet.of("a"), "b"));
            assertRefused(
                    Expectation.NOT_ITSELF,
                    () -> Structure.withoutItself("Type", "field", ImmutableSet.of("a", "b"), "b"));
        }
    }
}
