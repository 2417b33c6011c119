package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {
    @ParameterizedTest
    @CsvSource({
        "1, PREAMBLE, 0, [1]",
        "6, PREAMBLE, 0, [6]",
        "7, I, 0, I.0 [7]",
        "8, I, 0, I.0 [8]",
        "9, I, 0, I.0 [9]",
        "10, I, 1, I.1 [10]",
        "12, I, 3, I.3 [12]",
        "13, II, 0, II.0 [13]",
        "14, II, 0, II.0 [14]",
        "15, II, 1, II.1 [15]",
        "17, II, 3, II.3 [17]",
        "18, III, 0, III.0 [18]",
        "19, III, 0, III.0 [19]",
        "20, III, 1, III.1 [20]",
        "22, III, 3, III.3 [22]",
        "23, CLOSING, 0, [23]",
    })
    void a_line_has_one_place_and_one_written_form(int line, Part part, int item, String written) {
        Locator locator = new Locator(part, item, line);

        assertThat(Locator.ofLine(line)).isEqualTo(locator);
        assertThat(locator).hasToString(written);
        assertThat(Locator.parse(written)).isEqualTo(locator);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 24, Integer.MAX_VALUE})
    void there_is_no_line_outside_the_speech(int line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.ofLine(line))
                .withMessage("line must be 1 to 23, not " + line);
    }

    @ParameterizedTest
    @CsvSource({"PREAMBLE, 7", "I, 6", "I, 13", "II, 18", "III, 23", "CLOSING, 22", "CLOSING, 24", "PREAMBLE, 0"})
    void a_line_of_another_part_is_refused(Part part, int line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Locator(part, 0, line))
                .withMessage("line %s does not lie in part %s", line, part);
    }

    @ParameterizedTest
    @CsvSource({"II, 0, 15", "II, 2, 15", "II, 1, 14", "PREAMBLE, 1, 6", "CLOSING, 1, 23", "II, -1, 14"})
    void a_line_of_another_item_is_refused(Part part, int item, int line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Locator(part, item, line))
                .withMessage("item of line %s is not %s", line, item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "[",
                "]",
                "[]",
                "[15",
                "15]",
                "[15]",
                "II.1[15]",
                "II.1  [15]",
                "II.1 [15] ",
                "II.1 [015]",
                "II.1 [+15]",
                "ii.1 [15]",
                "II.2 [15]",
                "I.1 [15]",
                "PREAMBLE.0 [6]",
                "[6.0]",
                "[99999999999]",
            })
    void another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.parse(text))
                .withMessageContaining("locator must be like \"II.1 [15]\" or \"[6]\", not \"" + text + "\"");
    }

    @Test
    void a_line_outside_the_speech_is_refused_when_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.parse("[24]"))
                .withMessage("line must be 1 to 23, not 24");
    }

    @Test
    void a_refusal_quotes_no_more_than_64_characters() {
        String text = "x".repeat(1_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Locator.parse(text))
                .withMessageEndingWith("not \"" + "x".repeat(63) + "…\"");
    }
}
