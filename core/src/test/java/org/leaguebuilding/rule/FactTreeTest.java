package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.value.DateSpan;

/** The facts of a kind of subject by what they stand in. */
class FactTreeTest {

    private static final ImmutableList<SubjectFact> FACTS =
            Editions.wuhan2005().formation().facts();

    private static final FactTree PROPOSALS = FactTree.of(FACTS);

    private static final FactTree RECORDS =
            FactTree.of(Editions.wuhan2005().assessment().facts());

    private static SubjectFact fact(FactTree tree, String path) {
        return tree.all().stream()
                .filter(fact -> fact.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(ImmutableList<SubjectFact> facts) {
        return facts.stream().map(SubjectFact::path).toList();
    }

    @Test
    void has_all_facts_in_the_order_in_which_they_are_declared() {
        assertThat(PROPOSALS.all()).isEqualTo(FACTS);
    }

    @Test
    void starts_with_the_facts_of_the_subject_itself() {
        assertThat(paths(PROPOSALS.top()))
                .startsWith("id", "mode")
                .contains("communities", "head")
                .noneMatch(path -> path.contains("."));
    }

    @Test
    void has_the_facts_of_objects_and_of_the_elements_of_lists() {
        assertThat(paths(PROPOSALS.within(fact(PROPOSALS, "head"))))
                .isNotEmpty()
                .contains("head.person")
                .allMatch(path -> path.startsWith("head."));
        assertThat(paths(PROPOSALS.within(fact(PROPOSALS, "communities"))))
                .isNotEmpty()
                .startsWith("communities[].id")
                .allMatch(path -> path.startsWith("communities[]."));
        assertThat(PROPOSALS.within(fact(PROPOSALS, "mode"))).isEmpty();
    }

    @Test
    void has_them_by_path_as_well() {
        assertThat(PROPOSALS.within("communities[]")).isEqualTo(PROPOSALS.within(fact(PROPOSALS, "communities")));
        assertThat(PROPOSALS.within("")).isEqualTo(PROPOSALS.top());
        assertThat(PROPOSALS.within("communities")).isEmpty();
    }

    @Test
    void has_the_facts_of_the_values_of_a_map() {
        assertThat(RECORDS.valuesOf(fact(RECORDS, "haves"))).isEqualTo(RECORDS.componentsOf(Attestation.class));
        assertThat(RECORDS.valuesOf(fact(RECORDS, "haves")))
                .extracting(SubjectFact::name)
                .contains("present");
        assertThat(RECORDS.valuesOf(fact(RECORDS, "id"))).isEmpty();
    }

    @Test
    void has_the_facts_of_a_class_at_the_first_place_of_its_values_alone() {
        assertThat(PROPOSALS.componentsOf(Community.class)).isEqualTo(PROPOSALS.within("communities[]"));
        assertThat(RECORDS.componentsOf(Attestation.class))
                .extracting(SubjectFact::owner)
                .containsOnly("Attestation");
        assertThat(RECORDS.componentsOf(Attestation.class))
                .extracting(SubjectFact::name)
                .doesNotHaveDuplicates();
        assertThat(PROPOSALS.componentsOf(DateSpan.class)).isEmpty();
    }
}
