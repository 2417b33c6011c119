package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrettyJsonTest {

    private static String pretty(String json) {
        return PrettyJson.of(json.getBytes(UTF_8));
    }

    @Test
    void each_member_and_element_gets_a_line_two_blanks_deeper_than_what_holds_it() {
        assertThat(pretty("{\"a\":1,\"b\":[true,{\"c\":null}]}")).isEqualTo("""
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
        assertThat(pretty("{\"a\":{},\"b\":[]}")).isEqualTo("{\n  \"a\": {},\n  \"b\": []\n}");
        assertThat(pretty("[{},[]]")).isEqualTo("[\n  {},\n  []\n]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a{b,c:[d]}\"", "\"\\\"\"", "\"\\\\\"", "\"a\\\\\\\"{\"", "7"})
    void strings_and_numbers_are_left_as_they_are(String value) {
        assertThat(pretty(value)).isEqualTo(value);
        assertThat(pretty("[" + value + "]")).isEqualTo("[\n  " + value + "\n]");
    }
}
