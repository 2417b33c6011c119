package org.leaguebuilding.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class StageRequestTest {

    @Test
    void a_blank_id_is_refused() {
        assertRefused(complete().id(" "), "id", Expectation.IDENTIFIER);
        assertRefused(complete().organizationId(""), "organizationId", Expectation.IDENTIFIER);
    }

    @Test
    void a_date_out_of_range_is_refused() {
        assertRefused(complete().requestedOn(LocalDate.of(1899, 12, 31)), "requestedOn", Expectation.DATE);
    }

    @Test
    void a_have_listed_twice_is_refused() {
        assertRefused(complete().addHaves(HaveEvidence.of(Have.TEAM, true)), "haves", Expectation.DISTINCT);
    }

    @Test
    void an_organization_listed_twice_is_refused() {
        assertRefused(complete().leads(ImmutableList.of("o2", "o2")), "leads", Expectation.DISTINCT);
    }

    @Test
    void a_blank_organization_that_it_leads_is_refused() {
        assertRefused(complete().leads(ImmutableList.of("o2", " ")), "leads", Expectation.IDENTIFIER);
    }

    @Test
    void several_organizations_that_it_leads_are_told_apart() {
        assertThat(complete().leads(ImmutableList.of("o2", "o3")).build().leads())
                .containsExactly("o2", "o3");
    }

    @Test
    void an_organization_that_leads_itself_is_refused() {
        assertRefused(complete().leads(ImmutableList.of("o1")), "leads", Expectation.NOT_ITSELF);
    }

    @Test
    void a_blank_reason_is_refused() {
        assertRefused(complete().reason(""), "reason", Expectation.TEXT);
    }

    @Test
    void a_request_without_its_stages_is_refused() {
        MalformedValueException refusal = catchThrowableOfType(
                MalformedValueException.class,
                () -> StageRequest.builder().id("r1").build());

        assertThat(refusal.expectation()).isEqualTo(Expectation.PRESENT);
        assertThat(refusal.field()).contains("stage").contains("requested");
    }

    @Test
    void a_document_given_twice_is_refused() {
        HaveEvidence.Builder builder =
                HaveEvidence.builder().have(Have.TEAM).addEvidence("e1").addEvidence("e1");

        MalformedValueException refusal = catchThrowableOfType(MalformedValueException.class, builder::build);

        assertThat(refusal.field()).isEqualTo("evidence");
        assertThat(refusal.value()).isEqualTo("e1");
    }

    @Test
    void evidence_is_named_by_ids() {
        HaveEvidence.Builder builder = HaveEvidence.builder().have(Have.TEAM).addEvidence(" ");

        MalformedValueException refusal = catchThrowableOfType(MalformedValueException.class, builder::build);

        assertThat(refusal.field()).isEqualTo("evidence");
        assertThat(refusal.expectation()).isEqualTo(Expectation.IDENTIFIER);
    }

    @Test
    void requests_are_equal_by_value() {
        assertThat(complete().build())
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build());
        assertThat(complete().build())
                .isNotEqualTo(complete().requested(Stage.PLANNED).build());
    }

    private static StageRequest.Builder complete() {
        return Requests.complete(Stage.CONSOLIDATED, Stage.ACTIVE);
    }

    private static void assertRefused(StageRequest.Builder builder, String field, Expectation expectation) {
        MalformedValueException refusal = catchThrowableOfType(MalformedValueException.class, builder::build);

        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.expectation()).isEqualTo(expectation);
    }
}
