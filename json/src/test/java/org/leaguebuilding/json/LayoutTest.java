package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @Test
    void each_member_and_element_gets_a_line_two_blanks_deeper_than_what_holds_it() {
        assertThat(Layout.of("{\"a\":1,\"b\":[true,{\"c\":null}]}")).isEqualTo("""
                        {
                          "a": 1,
                          "b": [
                            true,
                            {
                              "c": null
                            }
                          ]
                        }""");
    }

    @Test
    void what_is_empty_stays_on_its_line() {
        assertThat(Layout.of("{\"a\":{},\"b\":[]}")).isEqualTo("{\n  \"a\": {},\n  \"b\": []\n}");
        assertThat(Layout.of("[{},[]]")).isEqualTo("[\n  {},\n  []\n]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a{b,c:[d]}\"", "\"\\\"\"", "\"\\\\\"", "\"a\\\\\\\"{\"", "7"})
    void strings_and_numbers_are_left_as_they_are(String value) {
        assertThat(Layout.of(value)).isEqualTo(value);
        assertThat(Layout.of("[" + value + "]")).isEqualTo("[\n  " + value + "\n]");
    }
}
