package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class FactPathTest {

    private static final FactPath NESTED = FactPath.of("units[].tasks[].due");

    @Test
    void is_equal_by_its_text() {
        EqualsVerifier.forClass(FactPath.class)
                .withNonnullFields("template")
                .withIgnoredFields("texts")
                .verify();
    }

    @Test
    void an_index_goes_into_the_first_open_place() {
        assertThat(NESTED.at(2)).isEqualTo(FactPath.of("units[2].tasks[].due"));
        assertThat(NESTED.at(2).text(7)).isEqualTo("units[2].tasks[7].due");
        assertThat(NESTED.at(0).at(1)).hasToString("units[0].tasks[1].due");
    }

    @Test
    void any_index_is_said_the_same_however_often() {
        for (int index : new int[] {0, 7, 8, 7, 1_000}) {
            assertThat(NESTED.text(index)).isEqualTo("units[" + index + "].tasks[].due");
        }
    }

    @Test
    void without_an_index_it_stays_as_it_is() {
        assertThat(FactPath.of("head.background").text(FactPath.NO_INDEX)).isEqualTo("head.background");
        assertThat(FactPath.of("head.background").text(3)).isEqualTo("head.background");
    }

    @Test
    void leads_on_to_a_fact_below() {
        assertThat(FactPath.of("communities[]").then("type")).isEqualTo(FactPath.of("communities[].type"));
    }
}
