package org.leaguebuilding.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    /** A character outside the first plane, as in the name of a place. */
    private static final String WIDE = "\ud842\udfb7";

    @Test
    void what_is_short_is_quoted_whole() {
        assertThat(Excerpt.of("汉阳区")).isEqualTo("汉阳区");
        assertThat(Excerpt.of("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of(12)).isEqualTo("12");
    }

    @Test
    void what_is_longer_is_cut_to_64_characters() {
        assertThat(Excerpt.of("x".repeat(65))).isEqualTo("x".repeat(63) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\n", "\r", "\t", "\u001b", "\u007f", "\u0085", "\u200b", "\u200f", "\u2028", "\u2029",
                "\u202e", "\u2066", "\ufeff", "\ud800", "\udc00"
            })
    void what_a_terminal_could_trip_over_is_replaced(String character) {
        assertThat(Excerpt.of("a" + character + "b")).isEqualTo("a\ufffdb");
    }

    @Test
    void a_character_of_two_halves_is_kept_whole() {
        assertThat(Excerpt.of(WIDE + "社区")).isEqualTo(WIDE + "社区");
    }

    @Test
    void the_cut_goes_before_a_character_of_two_halves_and_not_through_it() {
        assertThat(Excerpt.of("x".repeat(62) + WIDE + "yz"))
                .isEqualTo("x".repeat(62) + "…")
                .doesNotContain("\ufffd");
        assertThat(Excerpt.of("x".repeat(61) + WIDE + "yz")).isEqualTo("x".repeat(61) + WIDE + "…");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_text_makes_it_longer_or_ill_formed(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(140); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : 0xd800 + random.nextInt(0x800)));
            }
            String excerpt = Excerpt.of(text);

            assertThat(excerpt.length()).as("seed %s, run %s", seed, run).isLessThanOrEqualTo(64);
            assertThat(excerpt).as("seed %s, run %s", seed, run).doesNotContainPattern("[\\p{Cs}\\p{Cc}]");
        }
    }
}
