package org.leaguebuilding.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "100.00, 100", "89.50, 89.5", "0.05, 0.05", "1E+1, 10"})
    void a_score_goes_from_0_to_100_and_has_one_form(BigDecimal value, String plain) {
        assertThat(Decimals.score("Type", "field", value, 2).toString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "0.005", "101"})
    void a_score_is_nothing_else(BigDecimal value) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Decimals.score("Type", "field", value, 2))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.SCORE));
    }

    @ParameterizedTest
    @CsvSource({"0.0001, 0.0001", "100, 100", "20.0, 20", "2E+1, 20"})
    void marks_are_above_0_and_go_to_100(BigDecimal value, String plain) {
        assertThat(Decimals.marks("Type", "field", value).toString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.0001", "0.00001"})
    void marks_are_nothing_else(BigDecimal value) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Decimals.marks("Type", "field", value))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.MARKS));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10.0, 10", "1E+2, 100", "0.10, 0.1", "0.0, 0", "7, 7"})
    void a_plain_number_has_neither_trailing_zeros_nor_an_exponent(BigDecimal value, String plain) {
        assertThat(Decimals.plain(value).toString()).isEqualTo(plain);
    }
}
