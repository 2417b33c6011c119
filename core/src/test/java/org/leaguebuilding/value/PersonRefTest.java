package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.validation.MalformedValueException;

class PersonRefTest {

    static String[] malformed() {
        return new String[] {"", " ", " secret", "secret ", "sec\nret", "secret\u0000", "secret".repeat(22)};
    }

    @Test
    void is_equal_by_value_and_shows_nothing_of_it() {
        assertThat(PersonRef.of("record-4711"))
                .isEqualTo(PersonRef.of("record-4711"))
                .isNotEqualTo(PersonRef.of("record-4712"))
                .hasSameHashCodeAs(PersonRef.of("record-4711"))
                .hasToString("PersonRef[…]");
    }

    @Test
    void are_ordered_as_their_strings_are() {
        assertThat(PersonRef.of("a")).isLessThan(PersonRef.of("b")).isEqualByComparingTo(PersonRef.of("a"));
        assertThat(PersonRef.of("b")).isGreaterThan(PersonRef.of("a"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_malformed_one_is_refused_without_a_quotation(String value) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> PersonRef.of(value))
                .satisfies(refusal -> {
                    assertThat(refusal.value()).isEqualTo("…");
                    assertThat(refusal.getMessage() + refusal.message(Locale.CHINA))
                            .contains("PersonRef.value")
                            .doesNotContain("sec");
                });
    }
}
