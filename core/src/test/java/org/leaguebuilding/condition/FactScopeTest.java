package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.SubjectFact;

class FactScopeTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final FactScope NOMINATION = FactScope.of(POLICY.honor());

    @Test
    void a_fact_is_found_by_the_names_from_the_subject_to_it() {
        assertThat(NOMINATION.find("coverage.lower").map(SubjectFact::path)).contains("coverage.lower");
        assertThat(NOMINATION.find("coverage.least")).isEmpty();
    }

    @Test
    void a_value_by_code_is_found_as_the_map() {
        assertThat(NOMINATION.find("haves.organization").map(SubjectFact::path)).contains("haves");
    }

    @Test
    void nothing_is_found_by_code_in_what_is_no_map() {
        assertThat(NOMINATION.find("stage.organization")).isEmpty();
        assertThat(NOMINATION.find("organization")).isEmpty();
    }

    @Test
    void a_fact_of_an_element_is_found_among_those_of_its_list_only() {
        FactScope steps = NOMINATION.within("history.steps");

        assertThat(steps.find("status").map(SubjectFact::path)).contains("history.steps[].status");
        assertThat(steps.find("stage")).isEmpty();
        assertThat(NOMINATION.find("history.steps[].status")).isEmpty();
    }
}
