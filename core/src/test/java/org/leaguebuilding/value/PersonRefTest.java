package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class PersonRefTest {

    static String[] malformed() {
        return new String[] {
            "", " ", "sec\ud834\udd73ret", " secret", "secret ", "sec\nret", "secret\u0000", "secret".repeat(22)
        };
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲",
                "k-甲",
                "\uD842\uDFB7",
                "99010119900101006X",
                "99010119900101006x",
                "990101 19900101 0019",
                "990101185001010011",
                "13812345678",
                "138-1234-5678",
                "+86 19912345678",
                "(138)12345678",
                "138.1234.5678",
                "138_1234_5678",
                "138/1234/5678",
                "138\u22121234\u22125678",
                "+86(138)12345678",
                "008613012345678",
                "１３８１２３４５６７８",
                "＋８６\u3000１３８－１２３４－５６７８",
                "138\u20111234\u20135678",
                "138\u00a01234\u20035678",
                "١٣٨١٢٣٤٥٦٧٨",
                "१३८१२३४५६७८",
                "\uD835\uDFCF\uD835\uDFD1812345678",
                "９９０１０１１９９００１０１００６Ｘ",
                "９９０１０１１９９００１０１００６ｘ",
                "990101１９９０0101006X"
            })
    void what_is_known_to_be_personal_data_is_refused_without_a_quotation(String value) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> PersonRef.of(value))
                .satisfies(refusal -> {
                    assertThat(refusal.expectation()).isEqualTo(Expectation.NO_PERSONAL_DATA);
                    assertThat(refusal.value()).isEqualTo("…");
                    assertThat(refusal.getMessage() + refusal.message(Locale.CHINA))
                            .doesNotContain(value);
                });
    }

    /** An impossible check digit, day or length, a year of birth before any living person's, another kind of number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "990101199001010010",
                "990101199013010016",
                "990101184912310010",
                "9901011990010100190",
                "990101900101001",
                "a990101199001010019",
                "12812345678",
                "1381234567",
                "138123456789",
                "0086-027-82345678",
                "k-13812345678",
                "１２８１２３４５６７８",
                "９９０１０１１９９００１０１００１０",
                "Zhang San"
            })
    void what_cannot_be_told_from_a_record_key_is_taken(String value) {
        assertThat(PersonRef.of(value).value()).isEqualTo(value);
    }
}
