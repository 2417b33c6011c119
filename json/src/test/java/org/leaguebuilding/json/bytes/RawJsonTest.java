package org.leaguebuilding.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

    private static String compact(String value, String behind) {
        return RawJson.compactValue(("[ " + value + behind).getBytes(UTF_8), 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "0",
                "9",
                "-12.50e+7",
                "1E-3",
                "az",
                "\"\"",
                "\"a b\"",
                "\"\\\"\"",
                "\"\\\\\"",
                "\"社区\"",
                "{}",
                "[]",
                "[1,{\"a\":[]},\"}]\"]",
                "{\"a b\":\"\\\"]\"}"
            })
    void a_value_ends_where_another_token_begins(String value) {
        for (String behind : new String[] {"", ",1", "]", "}", " ", "\n", "\t", "\r", ":"}) {
            assertThat(compact(value, behind)).as(value + behind).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"a b\" : [ 1 , 2 ] }", "{\t\"a b\"\n:\r[1,\n\n2]\t}", "{\"a b\":[1,2]\n}"})
    void blanks_between_tokens_are_left_out(String value) {
        assertThat(compact(value, ", 3")).isEqualTo("{\"a b\":[1,2]}");
    }
}
