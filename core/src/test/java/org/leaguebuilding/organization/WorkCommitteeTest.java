package org.leaguebuilding.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class WorkCommitteeTest {

    private static WorkCommittee.Builder committee() {
        return WorkCommittee.builder()
                .id("w1")
                .subdistrictId("s1")
                .postsAuthorized(3)
                .postsFilled(2);
    }

    private static void assertRefused(WorkCommittee.Builder committee, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(committee::build)
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Test
    void its_competence_may_be_unknown_and_nothing_else() {
        assertThat(committee().build().competence()).isEmpty();
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> WorkCommittee.builder().build())
                .satisfies(refusal ->
                        assertThat(refusal.field()).isEqualTo("id, subdistrictId, postsAuthorized, postsFilled"));
    }

    @Test
    void more_posts_may_be_filled_than_authorized() {
        assertThat(committee().postsFilled(4).build().postsFilled()).isEqualTo(4);
    }

    @Test
    void malformed_parts_are_refused() {
        assertRefused(committee().id(""), "id", Expectation.IDENTIFIER);
        assertRefused(committee().subdistrictId("\n"), "subdistrictId", Expectation.IDENTIFIER);
        assertRefused(committee().postsAuthorized(-1), "postsAuthorized", Expectation.COUNT);
        assertRefused(committee().postsFilled(-1), "postsFilled", Expectation.COUNT);
    }

    @Test
    void the_constants_that_stand_for_a_provision_name_it() {
        assertThat(Have.values()).allMatch(have -> have.provision().id().equals("P66"));
        assertThat(OrganizationCondition.values())
                .allMatch(condition -> condition.provision().id().equals("P13"));
    }
}
