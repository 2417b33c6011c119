package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.PersonRef;

/** What these rules judge is named or it is not, so none of them can be unknown. */
class NewFieldRulesTest {

    private static FormationProposal.Builder in(FormationProposal.Builder proposal) {
        return proposal.newField(NewField.NEW_ECONOMIC)
                .coreOrganization("core")
                .addExemplaryYouth(PersonRef.of("somebody"));
    }

    private static FormationProposal.Builder industryWithParty() {
        return in(Proposals.industry(
                Proposals.participant("p1").build(),
                Proposals.participant("p2").partyOrganization("party-of-p2").build(),
                Proposals.participant("p3").partyOrganization("party-of-p3").build()));
    }

    @Test
    void a_proposal_that_meets_them_has_no_findings() {
        assertFindings(in(Proposals.independent())).isEmpty();
    }

    @Test
    void outside_the_new_fields_none_is_looked_at() {
        assertFindings(Proposals.industry(Proposals.participant("p1")
                        .partyOrganization("party-of-p1")
                        .build()))
                .isEmpty();
        assertFindings(Proposals.market()).isEmpty();
    }

    @Test
    void a_field_of_a_citys_own_is_a_new_field_too() {
        assertFindings(Proposals.independent()
                        .newField(NewField.of("livestream-studio"))
                        .addExemplaryYouth(PersonRef.of("somebody")))
                .containsExactly(
                        "formation.new-field.core violation at coreOrganization {newField=livestream-studio} by "
                                + "P41");
    }

    @Nested
    class Core {

        @Test
        void is_violated_where_no_core_organization_is_named() {
            assertFindings(in(Proposals.independent()).coreOrganization(Optional.empty()))
                    .containsExactly(
                            "formation.new-field.core violation at coreOrganization {newField=new-economic} by P41");
        }
    }

    @Nested
    class Mode {

        @Test
        void holds_for_joint_independent_and_industry_formation() {
            assertFindings(in(Proposals.joint())).isEmpty();
            assertFindings(in(Proposals.independent())).isEmpty();
            assertFindings(in(Proposals.industry())).isEmpty();
        }

        @Test
        void is_a_concern_for_market_formation() {
            assertFindings(in(Proposals.market()))
                    .containsExactly("formation.new-field.mode concern at mode {mode=market} by P41");
        }

        @Test
        void follows_the_set_of_a_city() {
            NoProvision pilot = NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city"));
            LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("pilot")
                    .set(FormationParameters.NEW_FIELD_MODES, ImmutableSet.of(ModeId.MARKET), pilot)
                    .build();

            assertFindings(city, in(Proposals.market())).isEmpty();
            assertFindings(city, in(Proposals.joint()))
                    .containsExactly("formation.new-field.mode concern at mode {mode=joint} by P41");
        }
    }

    @Nested
    class Relies_on_party {

        @Test
        void holds_where_it_is_that_of_any_participant() {
            assertFindings(industryWithParty().reliesOnPartyOrganization("party-of-p2"))
                    .isEmpty();
            assertFindings(industryWithParty().reliesOnPartyOrganization("party-of-p3"))
                    .isEmpty();
        }

        @Test
        void is_violated_where_it_is_that_of_no_participant() {
            assertFindings(industryWithParty().reliesOnPartyOrganization("party-of-others"))
                    .containsExactly(
                            "formation.new-field.relies-on-party violation at reliesOnPartyOrganization {} by P39");
        }

        @Test
        void is_violated_where_none_is_named() {
            assertFindings(industryWithParty())
                    .containsExactly(
                            "formation.new-field.relies-on-party violation at reliesOnPartyOrganization {} by P39");
        }

        @Test
        void is_not_looked_at_where_no_participant_has_one() {
            assertFindings(in(Proposals.industry())).isEmpty();
            assertFindings(in(Proposals.industry()).reliesOnPartyOrganization("party-of-others"))
                    .isEmpty();
        }
    }

    @Nested
    class Exemplary_youth {

        @Test
        void is_a_concern_where_nobody_is_named() {
            assertFindings(Proposals.independent()
                            .newField(NewField.NEW_ECONOMIC)
                            .coreOrganization("core"))
                    .containsExactly("formation.new-field.exemplary-youth concern at exemplaryYouth {} by P40");
        }
    }
}
