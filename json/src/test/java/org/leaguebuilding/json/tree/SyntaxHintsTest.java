package org.leaguebuilding.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.value.LocalizedText;

class SyntaxHintsTest {

    private static final String BLOCK_END = "expected <block end>, but found '<scalar>'";
    private static final String COMMA = "expected ',' or '}', but got";

    private static String hint(String reason, String line, int column, char at, boolean yaml) {
        return SyntaxHints.of(reason, line, column, at, yaml)
                .map(LocalizedText::en)
                .orElse("");
    }

    @Nested
    class In_yaml {

        @ParameterizedTest
        @CsvSource({"'a: {b： c d: e}'", "'a: {b: c， d: e}'"})
        void signs_of_a_chinese_keyboard_are_told_where_a_comma_is_expected(String line) {
            assertThat(hint(COMMA, line, 3, 'd', true)).isEqualTo("use comma and colon of the Latin keyboard");
            assertThat(hint("another reason", line, 3, 'd', true)).isEmpty();
            assertThat(hint(COMMA, line, 3, 'd', false)).startsWith("a comma or a bracket is missing");
        }

        @ParameterizedTest
        @CsvSource({"@", "`"})
        void a_text_that_begins_with_a_sign_of_yaml_needs_quotes(char sign) {
            assertThat(hint("any", "a: " + sign, 4, sign, true))
                    .isEqualTo("text beginning with or containing " + sign + " needs quotes");
            assertThat(hint("any", "a: " + sign, 4, sign, false)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"{", "["})
        void an_opening_bracket_is_told_where_something_else_was_expected(char bracket) {
            assertThat(hint("x but got y", "a: b " + bracket, 6, bracket, true))
                    .isEqualTo("text beginning with or containing " + bracket + " needs quotes");
            assertThat(hint("any", "a: b " + bracket, 6, bracket, true)).isEmpty();
        }

        @Test
        void a_text_that_goes_on_after_a_bracket_needs_quotes() {
            assertThat(hint(BLOCK_END, "a: {𠮷}c", 7, 'c', true))
                    .isEqualTo("text beginning with or containing { needs quotes");
            assertThat(hint(BLOCK_END, "a: [b]", 99, ' ', true))
                    .isEqualTo("text beginning with or containing { needs quotes");
            assertThat(hint(BLOCK_END, "a: {b}c", 6, 'c', true))
                    .isEqualTo("let entries of one level begin in one column");
            assertThat(hint(BLOCK_END, "a: {b}", 0, 'a', true))
                    .isEqualTo("let entries of one level begin in one column");
        }
    }

    @ParameterizedTest
    @CsvSource({"}", "]"})
    void a_closing_bracket_is_one_too_many_or_follows_no_value(char bracket) {
        assertThat(hint("any", "" + bracket, 1, bracket, false)).startsWith("there is a bracket too many");
        assertThat(hint("expected a value", "" + bracket, 1, bracket, false)).startsWith("a value is missing");
    }

    @Test
    void single_quotes_are_told_in_json_alone() {
        assertThat(hint("any", "'a'", 1, '\'', false)).isEqualTo("use double quotes");
        assertThat(hint("any", "'a'", 1, '\'', true)).isEmpty();
    }
}
