package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.Seed;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class CountSpanTest {

    @Test
    void both_ends_are_included() {
        CountSpan span = CountSpan.of(3, 5);

        assertThat(span.contains(2)).isFalse();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(5)).isTrue();
        assertThat(span.contains(6)).isFalse();
    }

    @Test
    void an_exact_span_holds_one_count() {
        assertThat(CountSpan.exactly(3)).isEqualTo(CountSpan.of(3, 3));
    }

    @Test
    void a_span_may_begin_and_end_at_none() {
        assertThat(CountSpan.exactly(0).contains(0)).isTrue();
        assertThat(CountSpan.of(0, 2).least()).isZero();
    }

    @Test
    void a_span_that_ends_below_its_least_is_refused() {
        MalformedValueException refusal = catchThrowableOfType(MalformedValueException.class, () -> CountSpan.of(5, 4));

        assertThat(refusal.expectation()).isEqualTo(Expectation.COUNT_SPAN);
        assertThat(refusal.value()).isEqualTo("5..4");
    }

    @Test
    void a_negative_least_is_refused() {
        MalformedValueException refusal =
                catchThrowableOfType(MalformedValueException.class, () -> CountSpan.of(-1, 4));

        assertThat(refusal.field()).isEqualTo("most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3..", "..5", "3.5", "3..5..7", "5..3", "three..five"})
    void a_text_of_another_form_is_refused(String text) {
        MalformedValueException refusal =
                catchThrowableOfType(MalformedValueException.class, () -> CountSpan.parse(text));

        assertThat(refusal.expectation()).isEqualTo(Expectation.COUNT_SPAN);
    }

    @Test
    void parsing_takes_back_what_was_written() {
        long seed = Seed.ofThisRun();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int least = random.nextInt(1_000);
            CountSpan span = CountSpan.of(least, least + random.nextInt(1_000));

            assertThat(CountSpan.parse(span.toString())).as("seed %s", seed).isEqualTo(span);
        }
    }
}
