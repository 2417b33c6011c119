package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.policy.Editions;

class HasFormTest {

    @Test
    @SuppressWarnings("deprecation") // as mappers do
    void refuses_a_mapper_with_the_type_and_what_to_do() {
        Ratio value = Ratio.of(1, 2);

        assertThatThrownBy(value::getWrittenByFormsOnly)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith("Ratio has a form of its own in JSON")
                .hasMessageContaining("LeagueBuildingJson")
                .hasMessageContaining("LeagueBuildingModule")
                .hasMessageContaining("Other JSON libraries");
    }

    @Test
    @SuppressWarnings("deprecation") // as mappers do
    void what_has_none_is_refused_with_what_to_write_instead() {
        assertThatThrownBy(Editions.wuhan2005()::getWrittenInNoForm)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith("LeagueBuildingPolicy has no form in JSON: ask it in Java");
    }

    @Test
    @SuppressWarnings("deprecation") // as mappers do
    void what_stands_in_an_edition_file_leads_to_its_writer() {
        Condition condition = Condition.present("head");

        assertThatThrownBy(condition::getWrittenByFormsOnly)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("write the edition with EditionWriter");
        assertThatThrownBy(Operand.of(1)::getWrittenByFormsOnly).hasMessageContaining("EditionWriter");
        assertThatThrownBy(Bound.atLeast(1)::getWrittenByFormsOnly).hasMessageContaining("EditionWriter");
    }
}
