package org.leaguebuilding.examples.cityreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void a_wide_character_takes_two_columns() {
        assertThat(TextTable.width("区a")).isEqualTo(3);
    }

    @Test
    void figures_are_aligned_at_their_end_and_text_at_its_start() {
        assertThat(new TextTable().row("区", "数").row("江岸区", 7).row("x", 1552).lines())
                .containsExactly("区        数", "江岸区     7", "x       1552");
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
}
