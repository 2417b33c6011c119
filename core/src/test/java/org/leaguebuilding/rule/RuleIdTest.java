package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class RuleIdTest {

    @Test
    void begins_with_its_family() {
        assertThat(RuleId.of("formation.joint.adjacent").family()).isEqualTo("formation");
        assertThat(RuleId.of("formation.joint.adjacent")).hasToString("formation.joint.adjacent");
    }

    @Test
    void is_sorted_as_text() {
        assertThat(RuleId.of("a.b")).isLessThan(RuleId.of("a.c")).isEqualByComparingTo(RuleId.of("a.b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "formation", "formation.", "Formation.mode", "formation..mode", "formation.mode "})
    void is_two_or_more_codes_joined_by_dots(String value) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> RuleId.of(value))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.RULE_ID));
    }
}
