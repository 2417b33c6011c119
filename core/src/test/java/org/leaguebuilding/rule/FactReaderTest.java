package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Specimens;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.FormationProposalFacts;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.PersonRef;

class FactReaderTest {

    private static SubjectFact fact(String path) {
        return FormationProposalFacts.all().stream()
                .filter(fact -> fact.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** What the component's own accessor gives, as a reader says it. */
    private static @Nullable Object given(Object owner, String name) throws ReflectiveOperationException {
        Object value = owner.getClass().getMethod(name).invoke(owner);
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (value instanceof OptionalInt count) {
            return count.isPresent() ? (Object) (long) count.getAsInt() : null;
        }
        return value instanceof Integer count ? (Object) count.longValue() : value;
    }

    private static @Nullable Object read(SubjectFact fact, Object owner) {
        if (fact.kind() != Fact.Kind.COUNT) {
            return fact.valueIn(owner);
        }
        long count = fact.countIn(owner);
        return count < 0 ? null : (Object) count;
    }

    private static Community.Builder bare() {
        return Community.builder().id("c-1").name("和平社区").subdistrictId("s-1");
    }

    @Test
    void every_fact_of_a_subject_is_read_as_its_accessor_gives_it() throws Exception {
        int read = 0;
        for (RuleFamily<?> family : Editions.wuhan2005().families()) {
            Object subject = Specimens.of(family.subject().subjectClass());
            for (SubjectFact fact : family.facts()) {
                if (!fact.path().contains(".")) {
                    assertThat(read(fact, subject)).as("%s", fact).isEqualTo(given(subject, fact.name()));
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(80);
    }

    @Test
    void a_fact_within_a_list_is_read_from_an_element() {
        Community community = bare().memberCount(7).build();

        assertThat(fact("communities[].id").valueIn(community)).isEqualTo("c-1");
        assertThat(fact("communities[].memberCount").countIn(community)).isEqualTo(7);
    }

    @Test
    void what_is_absent_is_null_and_an_absent_count_is_below_all_counts() {
        Community community = bare().build();

        assertThat(fact("communities[].type").valueIn(community)).isNull();
        assertThat(fact("communities[].youthCount").countIn(community)).isEqualTo(-1);
    }

    @Test
    void a_count_that_is_always_there_is_read_as_well() {
        WorkCommittee committee = WorkCommittee.builder()
                .id("w-1")
                .subdistrictId("s-1")
                .postsAuthorized(3)
                .postsFilled(2)
                .build();

        assertThat(fact("workCommittee.postsAuthorized").countIn(committee)).isEqualTo(3);
        assertThat(fact("workCommittee.postsFilled").countIn(committee)).isEqualTo(2);
    }

    @Test
    void a_count_is_not_read_as_another_value_nor_the_other_way_round() {
        Object proposal = Specimens.of(FormationProposal.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact("id").countIn(proposal))
                .withMessageContaining("FormationProposal has no count 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact("communities[].memberCount").valueIn(bare().build()))
                .withMessageContaining("Community has no fact");
    }

    @Test
    void a_fact_that_nothing_reads_says_so() {
        SubjectFact alone = FactList.of("thing")
                .fact("formation", "Thing", "id", Fact.Kind.ID, Fact.Absence.NEVER)
                .build()
                .get(0);

        assertThatNullPointerException()
                .isThrownBy(() -> alone.valueIn("owner"))
                .withMessage("the list of facts does not say how to read them");
    }

    @Test
    void a_value_is_put_together_again_from_its_facts_and_is_the_same() throws Exception {
        int made = 0;
        for (RuleFamily<?> family : Editions.wuhan2005().families()) {
            Object subject = Specimens.of(family.subject().subjectClass());
            for (SubjectFact fact : family.facts()) {
                if (!fact.path().contains(".")) {
                    Object value = read(fact, subject);
                    Object same = fact.with(subject, value instanceof Long count ? (Object) count.intValue() : value);
                    assertThat(same).as("%s", fact).isEqualTo(subject);
                    made++;
                }
            }
        }
        assertThat(made).isGreaterThan(80);
    }

    @Test
    void a_fact_is_changed_in_a_value_that_is_otherwise_the_same() {
        Community community = bare().memberCount(7).youthCount(9).build();

        assertThat(fact("communities[].memberCount").with(community, 8))
                .isEqualTo(bare().memberCount(8).youthCount(9).build());
        assertThat(fact("communities[].memberCount").with(community, null))
                .isEqualTo(bare().youthCount(9).build());
        assertThat(fact("communities[].adjacentTo").with(community, ImmutableSet.of("c-2")))
                .isEqualTo(bare().memberCount(7)
                        .youthCount(9)
                        .adjacentTo(ImmutableSet.of("c-2"))
                        .build());
    }

    @Test
    void a_change_that_no_value_can_have_is_refused() {
        Community community = bare().memberCount(7).youthCount(9).build();

        assertThatThrownBy(() -> fact("communities[].memberCount").with(community, 10))
                .isInstanceOf(MalformedValueException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fact("communities[].id").with(community, null))
                .withMessage("this fact cannot be absent");
        assertThatThrownBy(() -> fact("communities[].id").with(community, 7)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void a_value_is_made_of_all_its_facts() {
        assertThat(fact("head.person").ownerOf(PersonRef.of("p-1"), null, true, null))
                .isEqualTo(Head.builder()
                        .person(PersonRef.of("p-1"))
                        .warmToLeagueWork(true)
                        .build());
    }

    @Test
    void sets_and_the_values_of_maps_are_known_as_such() {
        assertThat(fact("communities[].adjacentTo").isSet()).isTrue();
        assertThat(fact("communities").isSet()).isFalse();
        assertThat(fact("communities").valueClass()).isEmpty();
        assertThat(Editions.wuhan2005().assessment().facts().stream()
                        .filter(fact -> fact.kind() == Fact.Kind.MAP)
                        .map(SubjectFact::valueClass))
                .isNotEmpty()
                .containsOnly(Optional.of(Attestation.class));
    }

    @Test
    void references_to_persons_are_known_as_such() {
        ImmutableList<String> ofPersons = FormationProposalFacts.all().stream()
                .filter(SubjectFact::isOfPerson)
                .map(SubjectFact::path)
                .collect(ImmutableList.toImmutableList());

        assertThat(ofPersons).containsExactlyInAnyOrder("head.person", "exemplaryYouth");
    }
}
