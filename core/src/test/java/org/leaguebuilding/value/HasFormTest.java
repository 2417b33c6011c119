package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
}
