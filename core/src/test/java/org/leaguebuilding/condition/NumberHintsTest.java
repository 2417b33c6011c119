package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.value.LocalizedText;

class NumberHintsTest {

    private static String hint(String written, Fact.Kind kind) {
        return NumberHints.of(written, kind).map(LocalizedText::en).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"75%, 0.75, 3/4", "12.5 ％, 0.125, 1/8", "100%, 1, 1/1"})
    void a_percentage_is_shown_as_the_share_that_it_is(String written, String decimal, String ratio) {
        assertThat(hint(written, Fact.Kind.SHARE)).isEqualTo("write it as " + decimal + " or " + ratio);
    }

    @Test
    void each_kind_of_number_has_a_form_of_its_own() {
        assertThat(hint("3 of 4", Fact.Kind.SHARE)).isEqualTo("write it in a form such as 3/4 or 0.75");
        assertThat(hint("3 of 4", Fact.Kind.DECIMAL))
                .isEqualTo("write it in a form such as 20 or 20.5, without quotes");
        assertThat(hint("75%", Fact.Kind.COUNT)).startsWith("write it in the digits 0 to 9");
        assertThat(hint("75%", Fact.Kind.CODE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "", "12345678901", "-1234567890"})
    void what_has_no_digits_or_is_plainly_too_large_gets_no_hint(String written) {
        assertThat(hint(written, Fact.Kind.COUNT)).isEmpty();
        assertThat(hint(written, Fact.Kind.SHARE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fact.Kind.class,
            names = {"COUNT", "DECIMAL", "SHARE"})
    void a_number_with_digits_of_another_script_gets_one(Fact.Kind kind) {
        assertThat(hint("２", kind)).isNotEmpty();
    }
}
