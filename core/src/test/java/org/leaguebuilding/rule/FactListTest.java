package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.source.Provision;

/** What the build writes for each type of subject. */
class FactListTest {

    private static FactList communities() {
        return FactList.of("formation-proposal")
                .fact("formation", "FormationProposal", "communities", Fact.Kind.LIST, Fact.Absence.NONE);
    }

    @Test
    void has_each_fact_that_was_started_in_order() {
        assertThat(communities()
                        .fact("community", "Community", "communities[].id", Fact.Kind.ID, Fact.Absence.NEVER)
                        .fact("community", "Community", "communities[].name", Fact.Kind.TEXT, Fact.Absence.UNKNOWN)
                        .build())
                .extracting(SubjectFact::path)
                .containsExactly("communities", "communities[].id", "communities[].name");
    }

    @Test
    void is_empty_before_a_fact_is_started() {
        assertThat(FactList.of("formation-proposal").build()).isEmpty();
    }

    @Test
    void says_of_the_last_fact_what_is_in_it_and_what_it_is_for() {
        SubjectFact types = communities()
                .elements(Fact.Kind.CODE, Fact.Size.SOME)
                .codes(CommunityType.class)
                .unit(Fact.Unit.PERSON)
                .on(Provision.P29, Provision.P30)
                .build()
                .get(0);

        assertThat(types.elements()).contains(Fact.Kind.CODE);
        assertThat(types.size()).isEqualTo(Fact.Size.SOME);
        assertThat(types.codes()).contains(CommunityType.class);
        assertThat(types.unit()).contains(Fact.Unit.PERSON);
        assertThat(types.provisions()).containsExactly(Provision.P29, Provision.P30);
        assertThat(types.kind()).isEqualTo(Fact.Kind.LIST);
        assertThat(types.absence()).isEqualTo(Fact.Absence.NONE);
    }

    @Test
    void says_nothing_of_a_fact_that_was_said_of_the_one_before() {
        SubjectFact second = communities()
                .elements(Fact.Kind.CODE, Fact.Size.SOME)
                .codes(CommunityType.class)
                .unit(Fact.Unit.PERSON)
                .on(Provision.P29)
                .fact("formation", "FormationProposal", "id", Fact.Kind.ID, Fact.Absence.NEVER)
                .build()
                .get(1);

        assertThat(second.elements()).isEmpty();
        assertThat(second.size()).isEqualTo(Fact.Size.ANY);
        assertThat(second.codes()).isEmpty();
        assertThat(second.unit()).isEmpty();
        assertThat(second.provisions()).isEmpty();
    }

    @Test
    void names_the_elements_that_there_are() {
        ImmutableList<String> names = ImmutableList.of("和平", "幸福");

        assertThat(FactList.nameOf(names, 0, Function.identity())).contains("和平");
        assertThat(FactList.nameOf(names, 1, Function.identity())).contains("幸福");
        assertThat(FactList.nameOf(names, 2, Function.identity())).isEmpty();
        assertThat(FactList.nameOf(names, 3, Function.identity())).isEmpty();
    }
}
