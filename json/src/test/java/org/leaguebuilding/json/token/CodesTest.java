package org.leaguebuilding.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    private final Codes<Integer> codes =
            new Codes<>(ImmutableMap.of("weak", 1, "fair", 2), ImmutableMap.of("较弱", 1, "一般", 2));

    private int find(String text) {
        return codes.find(("x" + text + "x").toCharArray(), 1, text.length());
    }

    @ParameterizedTest
    @CsvSource({"weak, 1", "fair, 2", "较弱, 1", "一般, 2"})
    void a_code_and_its_chinese_term_stand_for_the_same_member(String text, int member) {
        assertThat(codes.member(find(text))).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"''", "wea", "weakx", "weaK", "Weak", "fake", "较", "较一"})
    void any_other_text_stands_for_none(String text) {
        assertThat(find(text)).isEqualTo(-1);
    }

    @Test
    void only_codes_are_written_and_terms_are_read_as_well() {
        assertThat(codes.codes()).containsExactly("weak", "fair");
        assertThat(codes.written().size()).isEqualTo(2);
        assertThat(codes.written().get(1)).isEqualTo("fair");
        assertThat(codes.spellings()).containsExactly("weak", "fair", "较弱", "一般");
        assertThat(codes.size()).isEqualTo(4);
    }
}
