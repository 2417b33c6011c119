package org.leaguebuilding.json.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.edition.MalformedEditionException;

class SourceTextTest {

    private final SourceText text = SourceText.of("甲𠮷乙\n\nb".getBytes(UTF_8), new Faults("city.yaml"));

    @Test
    void has_its_lines_and_empty_ones_outside_of_them() {
        assertThat(text.lines()).containsExactly("甲𠮷乙", "", "b");
        assertThat(text.line(1)).isEqualTo("甲𠮷乙");
        assertThat(text.line(3)).isEqualTo("b");
        assertThat(text.line(0)).isEmpty();
        assertThat(text.line(4)).isEmpty();
    }

    @Test
    void has_a_character_at_each_code_point_and_blanks_outside_of_them() {
        assertThat(text.at(1, 1)).isEqualTo('甲');
        assertThat(text.at(1, 3)).isEqualTo('乙');
        assertThat(text.at(1, 0)).isEqualTo(' ');
        assertThat(text.at(1, 4)).isEqualTo(' ');
        assertThat(text.at(0, 1)).isEqualTo(' ');
        assertThat(text.at(4, 1)).isEqualTo(' ');
    }

    @Test
    void counts_columns_in_code_points() {
        assertThat(text.inCodePoints(1, 4)).isEqualTo(3);
        assertThat(text.inCodePoints(1, 0)).isEqualTo(1);
        assertThat(text.inCodePoints(1, 99)).isEqualTo(4);
        assertThat(text.inCodePoints(0, 7)).isEqualTo(7);
        assertThat(text.inCodePoints(4, 7)).isEqualTo(7);
    }

    @Test
    void passes_over_a_mark_at_its_start_only() {
        Faults none = new Faults("city.yaml");

        assertThat(SourceText.of("\ufeffa\ufeff".getBytes(UTF_8), none).text()).isEqualTo("a\ufeff");
        assertThat(SourceText.of(new byte[0], none).text()).isEmpty();
    }

    @Test
    void has_the_rest_of_a_line_from_a_code_point_on() {
        assertThat(text.from(1, 1)).isEqualTo("甲𠮷乙");
        assertThat(text.from(1, 3)).isEqualTo("乙");
        assertThat(text.from(1, 4)).isEmpty();
        assertThat(text.from(1, 0)).isEmpty();
        assertThat(text.from(4, 1)).isEmpty();
    }

    @Test
    void ends_before_the_first_byte_that_is_no_character() {
        Faults faults = new Faults("city.yaml");
        byte[] bytes = "a\n甲?b".getBytes(UTF_8);
        bytes[5] = (byte) 0xff;

        assertThat(SourceText.of(bytes, faults).text()).isEqualTo("a\n甲");
        assertThatExceptionOfType(MalformedEditionException.class)
                .isThrownBy(faults::refuse)
                .withMessage("city.yaml:2:2: byte 6 is no UTF-8; save the file as UTF-8");
    }
}
