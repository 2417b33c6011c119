package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.PersonRef;

/** What construction refuses. Whether a well-formed proposal meets the policy is another question. */
class ProposalStructureTest {

    private static void assertRefused(ThrowingCallable construction, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(construction)
                .satisfies(refusal -> {
                    assertThat(refusal.type() + "." + refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Nested
    class A_proposal {

        @Test
        void needs_id_mode_type_and_date() {
            assertRefused(
                    () -> FormationProposal.builder().build(),
                    "builder.id, mode, organizationType, proposedOn",
                    Expectation.PRESENT);
        }

        @Test
        void covers_at_least_one_community_and_none_twice() {
            assertRefused(
                    () -> Proposals.independent()
                            .communities(ImmutableList.of())
                            .build(),
                    "FormationProposal.communities",
                    Expectation.NOT_EMPTY);
            assertRefused(
                    () -> Proposals.independent()
                            .addCommunity(Communities.weak("c1").build())
                            .build(),
                    "FormationProposal.communities",
                    Expectation.DISTINCT);
        }

        @Test
        void names_nothing_twice_in_its_other_lists() {
            assertRefused(
                    () -> Proposals.industry()
                            .addParticipant(Proposals.participant("p1").build())
                            .build(),
                    "FormationProposal.participants",
                    Expectation.DISTINCT);
            ReplacedOrganization replaced =
                    ReplacedOrganization.builder().id("r1").build();
            assertRefused(
                    () -> Proposals.independent()
                            .addReplaces(replaced, replaced)
                            .build(),
                    "FormationProposal.replaces",
                    Expectation.DISTINCT);
        }

        @Test
        void names_nobody_twice_and_never_says_whom() {
            PersonRef somebody = PersonRef.of("secret");

            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Proposals.independent()
                            .addExemplaryYouth(somebody, somebody)
                            .build())
                    .satisfies(refusal -> {
                        assertThat(refusal.field()).isEqualTo("exemplaryYouth");
                        assertThat(refusal.getMessage() + refusal.message(Locale.CHINA) + refusal.value())
                                .doesNotContain("secret");
                    });
        }

        @Test
        void has_well_formed_ids_and_a_date_in_range() {
            assertRefused(() -> Proposals.market().id("").build(), "FormationProposal.id", Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.market().partyOrganization(" ").build(),
                    "FormationProposal.partyOrganization",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.market().coreOrganization("\t").build(),
                    "FormationProposal.coreOrganization",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.market().reliesOnPartyOrganization("").build(),
                    "FormationProposal.reliesOnPartyOrganization",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.market().oversizeApproval("").build(),
                    "FormationProposal.oversizeApproval",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.market()
                            .proposedOn(LocalDate.of(1899, 12, 31))
                            .build(),
                    "FormationProposal.proposedOn",
                    Expectation.DATE);
        }

        @Test
        void is_equal_by_value_and_shows_nobody() {
            FormationProposal proposal = Proposals.market()
                    .head(Proposals.marketHead().person(PersonRef.of("secret")).build())
                    .addExemplaryYouth(PersonRef.of("secret"))
                    .build();

            assertThat(FormationProposal.builder().from(proposal).build())
                    .isEqualTo(proposal)
                    .hasSameHashCodeAs(proposal);
            assertThat(proposal.toString()).doesNotContain("secret");
        }
    }

    @Nested
    class Its_parts {

        @Test
        void have_well_formed_ids_and_counts() {
            assertRefused(() -> Proposals.participant(" ").build(), "Participant.id", Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.participant("p1").communityId("").build(),
                    "Participant.communityId",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> Proposals.participant("p1").memberCount(-1).build(),
                    "Participant.memberCount",
                    Expectation.COUNT);
            assertRefused(
                    () -> Proposals.participant("p1").partyOrganization("").build(),
                    "Participant.partyOrganization",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> ReplacedOrganization.builder().id("").build(),
                    "ReplacedOrganization.id",
                    Expectation.IDENTIFIER);
        }

        @Test
        void share_a_resource_with_somebody_else() {
            assertRefused(
                    () -> Proposals.shared("c1"), "SharedResource.beneficiaryCommunityIds", Expectation.NOT_EMPTY);
            assertRefused(
                    () -> Proposals.shared("c1", "c2", "c1"),
                    "SharedResource.beneficiaryCommunityIds",
                    Expectation.NOT_ITSELF);
            assertRefused(
                    () -> Proposals.shared("c1", " "),
                    "SharedResource.beneficiaryCommunityIds",
                    Expectation.IDENTIFIER);
            assertRefused(
                    () -> SharedResource.builder()
                            .providerCommunityId("")
                            .kind(ResourceKind.VENUE)
                            .beneficiaryCommunityIds(ImmutableSet.of("c1"))
                            .build(),
                    "SharedResource.providerCommunityId",
                    Expectation.IDENTIFIER);
        }
    }
}
