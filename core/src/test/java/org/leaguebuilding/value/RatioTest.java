package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class RatioTest {

    @Nested
    class Construction {

        @ParameterizedTest
        @CsvSource({"-1, 2", "0, 0", "1, 0", "1, -1", "-9223372036854775808, 1"})
        void refuses_what_is_no_rate(long numerator, long denominator) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Ratio.of(numerator, denominator))
                    .satisfies(refusal -> {
                        assertThat(refusal.expectation()).isEqualTo(Expectation.RATIO);
                        assertThat(refusal.value()).isEqualTo(numerator + "/" + denominator);
                    });
        }

        @Test
        void keeps_the_counts_as_they_were_counted() {
            assertThat(Ratio.of(2, 4).numerator()).isEqualTo(2);
            assertThat(Ratio.of(2, 4).denominator()).isEqualTo(4);
            assertThat(Ratio.percent(80)).isEqualTo(Ratio.of(80, 100));
        }

        @Test
        void allows_more_than_the_whole() {
            assertThat(Ratio.of(3, 2).isAtLeast(Ratio.ONE)).isTrue();
        }
    }

    @Nested
    class Comparison {

        @Test
        void is_of_the_rates_and_equality_of_the_counts() {
            assertThat(Ratio.of(1, 2)).isEqualByComparingTo(Ratio.of(2, 4)).isNotEqualTo(Ratio.of(2, 4));
        }

        @Test
        void finds_a_floor_reached_by_a_rate_that_equals_it() {
            assertThat(Ratio.of(2, 4).isAtLeast(Ratio.of(1, 2))).isTrue();
            assertThat(Ratio.of(1, 2).isAtLeast(Ratio.of(51, 100))).isFalse();
        }

        @Test
        void is_exact_where_decimals_and_doubles_would_not_tell_them_apart() {
            Ratio less = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

            assertThat(less).isLessThan(Ratio.ONE);
            assertThat(less.isAtLeast(Ratio.ONE)).isFalse();
            assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(333_333_334, 1_000_000_000));
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void agrees_with_unbounded_arithmetic(long seed) {
            Random random = new Random(seed);
            for (int run = 0; run < 2_000; run++) {
                Ratio one = random(random);
                Ratio other = random(random);
                BigInteger left = BigInteger.valueOf(one.numerator()).multiply(BigInteger.valueOf(other.denominator()));
                BigInteger right =
                        BigInteger.valueOf(other.numerator()).multiply(BigInteger.valueOf(one.denominator()));

                assertThat(one.compareTo(other))
                        .as("seed %s, run %s: %s against %s", seed, run, one, other)
                        .isEqualTo(left.compareTo(right));
            }
        }

        /** As often small as around the bounds of {@code int} and {@code long}. */
        private static Ratio random(Random random) {
            return Ratio.of(count(random), Math.max(1, count(random)));
        }

        private static long count(Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> random.nextInt(10);
                case 1 -> Integer.MAX_VALUE + (long) random.nextInt(3) - 1;
                case 2 -> Long.MAX_VALUE - random.nextInt(3);
                default -> random.nextLong() >>> 1;
            };
        }
    }

    @Nested
    class Decimal {

        @Test
        void has_the_scale_and_the_rounding_that_were_asked_for() {
            assertThat(Ratio.of(2, 3).toDecimal(4, RoundingMode.HALF_UP)).isEqualTo("0.6667");
            assertThat(Ratio.of(2, 3).toDecimal(4, RoundingMode.DOWN)).isEqualTo("0.6666");
            assertThat(Ratio.of(1, 2).toDecimal(0, RoundingMode.HALF_EVEN)).isEqualTo("0");
            assertThat(Ratio.of(1, 2).toDecimal(3, RoundingMode.UNNECESSARY)).isEqualTo("0.500");
        }
    }

    @Nested
    class Roll_up {

        @Test
        void adds_parts_and_wholes() {
            assertThat(Ratio.of(1, 2).mergedWith(Ratio.of(3, 10))).isEqualTo(Ratio.of(4, 12));
        }

        @Test
        void refuses_to_overflow() {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Ratio.of(1, Long.MAX_VALUE).mergedWith(Ratio.ONE));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Ratio.of(Long.MAX_VALUE, 1).mergedWith(Ratio.ONE));
        }
    }

    @Nested
    class Text {

        @ParameterizedTest
        @ValueSource(strings = {"0/1", "3/4", "10/4", "9223372036854775807/9223372036854775807"})
        void is_read_as_it_is_written(String text) {
            assertThat(Ratio.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/",
                    "1",
                    "1/",
                    "/2",
                    "1/0",
                    "-1/2",
                    "1/-2",
                    "1/2/3",
                    " 1/2",
                    "1 / 2",
                    "1.0/2",
                    "a/b",
                    "9223372036854775808/1"
                })
        void is_refused_where_it_names_no_rate(String text) {
            assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> Ratio.parse(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"+1/2", "1/+2", "01/2", "1/02", "-0/1", "１/２", "٣/٤"})
        void is_refused_in_any_form_that_is_never_written(String text) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Ratio.parse(text))
                    .satisfies(refusal -> assertThat(refusal.value()).isEqualTo(text));
        }
    }

    @Test
    void is_read_by_people_in_percent_or_in_digits() {
        assertThat(Ratio.of(1, 8).toPercent()).isEqualTo("12.5%");
        assertThat(Ratio.of(80, 100).toPercent()).isEqualTo("80%");
        assertThat(Ratio.ZERO.toPercent()).isEqualTo("0%");
        assertThat(Ratio.of(3, 10).toPlainString()).isEqualTo("0.3");
        assertThat(Ratio.of(4, 1).toPlainString()).isEqualTo("4");
    }

    @Test
    void is_rounded_for_people_so_that_it_does_not_look_exact() {
        assertThat(Ratio.of(2, 3).toPercent()).isEqualTo("66.67%");
        assertThat(Ratio.of(79_999, 100_000).toPercent()).isEqualTo("79.999%");
        assertThat(Ratio.of(79_999_999, 100_000_000).toPercent()).isEqualTo("79.999999%");
        assertThat(Ratio.of(1, Long.MAX_VALUE).toPlainString()).isEqualTo("0");
    }
}
