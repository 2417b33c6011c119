package org.leaguebuilding.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.LocalizedText;

class BindingsTest {

    @Test
    void are_of_codes_of_types_that_refuse_other_mappers_and_of_two_that_those_write_alike() {
        assertThat(Bindings.of(Editions.wuhan2005()))
                .extracting(binding -> (Object) binding.type())
                .filteredOn(type -> !((Class<?>) type).isEnum() && !HasForm.class.isAssignableFrom((Class<?>) type))
                .containsExactlyInAnyOrder(LocalizedText.class, Basis.class);
    }
}
