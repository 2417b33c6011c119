package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which facts a finding speaks of. */
class FactIndexTest {

    private static Optional<String> type(String family, String path) {
        return FactIndex.fitting(family, path).find(path).map(SubjectFact::subjectType);
    }

    @Test
    void of_a_subject_that_is_not_known_are_those_of_the_rules_family() {
        assertThat(type("formation", "organizationType")).contains("formation-proposal");
        assertThat(type("honor", "dispersion")).contains("honor-nomination");
        // Every type of subject has an id.
        assertThat(type("cadre", "id")).contains("cadre-appraisal");
        assertThat(type("honor", "id")).contains("honor-nomination");
        assertThat(type("guarantee", "id")).contains("community-guarantee");
    }

    @Test
    void of_a_rule_of_a_city_are_those_of_any_subject_that_has_the_fact() {
        assertThat(type("city", "organizationType")).contains("formation-proposal");
        assertThat(type("city", "id")).isPresent();
        assertThat(type("city", "weather")).isEmpty();
    }

    @Test
    void of_a_subject_that_the_library_does_not_know_are_none() {
        assertThat(FactIndex.of((Object) "a host's own subject").find("id")).isEmpty();
    }

    @Test
    void has_the_map_of_which_a_path_names_a_value_but_no_other_parent() {
        FactIndex facts = FactIndex.fitting("assessment", "haves");

        assertThat(facts.find("haves.publicity").map(SubjectFact::path)).contains("haves");
        assertThat(FactIndex.fitting("formation", "head").find("head.weather")).isEmpty();
        assertThat(facts.find("weather")).isEmpty();
    }

    @Test
    void has_the_facts_within_the_elements_of_a_list() {
        FactIndex facts = FactIndex.fitting("formation", "communities");

        assertThat(facts.within("communities").map(SubjectFact::owner)).contains("Community");
        assertThat(facts.within("head")).isEmpty();
    }

    @Test
    void is_made_once_for_a_type() {
        assertThat(FactIndex.fitting("formation", "communities"))
                .isSameAs(FactIndex.fitting("formation", "organizationType"));
    }
}
