package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

class RateBoundsTest {

    private static final RateBounds BOUNDS = RateBounds.of(Ratio.of(1, 4), Ratio.of(3, 4));

    @ParameterizedTest
    @CsvSource({"0/1,TRUE", "1/4,TRUE", "2/8,TRUE", "26/100,UNKNOWN", "3/4,UNKNOWN", "76/100,FALSE"})
    void a_floor_is_reached_missed_or_open(String floor, Truth expected) {
        assertThat(BOUNDS.isAtLeast(Ratio.parse(floor))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1/1,TRUE", "3/4,TRUE", "74/100,UNKNOWN", "1/4,UNKNOWN", "24/100,FALSE"})
    void a_ceiling_is_kept_passed_or_open(String ceiling, Truth expected) {
        assertThat(BOUNDS.isAtMost(Ratio.parse(ceiling))).isEqualTo(expected);
    }

    @Test
    void a_known_rate_has_equal_bounds() {
        assertThat(RateBounds.exactly(Ratio.of(3, 4)).exact()).contains(Ratio.of(3, 4));
        assertThat(RateBounds.of(Ratio.of(1, 2), Ratio.of(2, 4)).exact()).contains(Ratio.of(1, 2));
        assertThat(BOUNDS.exact()).isEmpty();
    }

    @Test
    void the_text_shows_one_rate_or_two() {
        assertThat(RateBounds.exactly(Ratio.of(3, 4))).hasToString("3/4");
        assertThat(BOUNDS).hasToString("1/4..3/4");
    }

    @Test
    void the_lower_bound_is_not_above_the_upper_one() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> RateBounds.of(Ratio.of(3, 4), Ratio.of(1, 4)))
                .satisfies(refusal -> {
                    assertThat(refusal.expectation()).isEqualTo(Expectation.NOT_ABOVE_UPPER);
                    assertThat(refusal.message(Locale.CHINA)).contains("3/4 > 1/4", "不高于上限的下限");
                });
    }
}
