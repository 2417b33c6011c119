package org.leaguebuilding.examples.cityreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void a_wide_character_takes_two_columns() {
        assertThat(TextTable.width("区a")).isEqualTo(3);
    }

    @Test
    void figures_are_aligned_at_their_end_and_text_at_its_start() {
        assertThat(new TextTable().row("区", "数").row("江岸区", 7).row("x", 1541).lines())
                .containsExactly("区        数", "江岸区     7", "x       1541");
    }

    @Test
    void columns_at_the_end_may_be_text_again() {
        assertThat(TextTable.textFrom(2)
                        .row("区", "数", "规则", "依据")
                        .row("x", 10, "a.b", "P01")
                        .lines())
                .containsExactly("区  数  规则  依据", "x   10  a.b   P01");
    }

    @Test
    void a_table_without_rows_has_no_lines() {
        assertThat(new TextTable().lines()).isEmpty();
    }

    @Test
    void a_table_that_is_too_wide_breaks_its_head_and_its_text_and_cuts_nothing_off() {
        ImmutableList<String> lines = TextTable.textFrom(2)
                .row("District", "Communities that were counted in the register of the whole city", "Rule")
                .row("江岸区", 1541, "团的工作应覆盖各类重点青年群体".repeat(4))
                .lines();

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> TextTable.width(line) <= 100);
        assertThat(String.join("", lines).replace(" ", ""))
                .contains("1541")
                .hasSize(("DistrictCommunitiesthatwerecountedintheregisterofthewholecityRule江岸区1541"
                                + "团的工作应覆盖各类重点青年群体".repeat(4))
                        .length());
    }

    @Test
    void an_id_is_not_broken() {
        assertThat(Paragraph.lines(
                        "honor.demonstration-community.coverage honor.demonstration-district.formation-rate", 40, "  "))
                .containsExactly(
                        "honor.demonstration-community.coverage", "  honor.demonstration-district.formation-rate");
    }

    @Test
    void a_line_does_not_begin_with_a_closing_mark() {
        assertThat(Paragraph.lines("甲乙丙丁，戊己", 8, "")).containsExactly("甲乙丙", "丁，戊己");
    }
}
