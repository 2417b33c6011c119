package org.leaguebuilding.formation;

import static org.leaguebuilding.formation.Findings.assertFindings;
import static org.leaguebuilding.formation.Findings.assertHolds;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.NewField;

/** Mode, Party leadership, head and basic form. That something is named is always known, one way or the other. */
class GeneralRulesTest {

    @Nested
    class Mode_known {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.formation.ModeId#builtIn")
        void holds_for_the_four_modes_of_the_source(ModeId mode) {
            assertHolds(FormationRules.MODE_KNOWN, Proposals.independent().mode(mode));
        }

        @Test
        void is_violated_by_a_mode_that_the_edition_does_not_define() {
            assertFindings(Proposals.independent().mode(ModeId.of("campus")))
                    .containsExactly("formation.mode.known violation at mode {mode=campus} by P24");
        }

        @Test
        void leaves_all_other_rules_but_those_of_a_mode_in_place_where_it_is_violated() {
            assertFindings(Proposals.independent(
                                    Communities.weak("c1").memberCount(1).build(),
                                    Communities.weak("c2").memberCount(1).build())
                            .mode(ModeId.of("campus"))
                            .workCommittee(Optional.empty())
                            .partyOrganization(Optional.empty())
                            .head(Optional.empty())
                            .addReplaces(ReplacedOrganization.builder()
                                    .id("r1")
                                    .sound(true)
                                    .build())
                            .newField(NewField.NON_PUBLIC))
                    .containsExactly(
                            "formation.mode.known violation at mode {mode=campus} by P24",
                            "formation.work-committee.named violation at workCommittee {} by P18",
                            "formation.party-leadership.named violation at partyOrganization {} by P20",
                            "formation.head.named violation at head {} by P31, P25",
                            "formation.size.minimum violation at communities {members=2, minimum=3, "
                                    + "organizationType=branch, extent=total} by statute.league-constitution.primary-organizations",
                            "formation.basic-form.kept violation at replaces[0].sound {organization=r1} by P23",
                            "formation.new-field.core violation at coreOrganization {newField=non-public} by P41",
                            "formation.new-field.mode concern at mode {mode=campus} by P41",
                            "formation.new-field.exemplary-youth concern at exemplaryYouth {} by P40");
        }
    }

    @Nested
    class Party_leadership_named {

        @Test
        void holds_where_a_party_organization_is_named() {
            assertFindings(Proposals.independent().partyOrganization("party")).isEmpty();
        }

        @Test
        void is_violated_where_none_is_named() {
            assertFindings(Proposals.independent().partyOrganization(Optional.empty()))
                    .containsExactly("formation.party-leadership.named violation at partyOrganization {} by P20");
        }
    }

    @Nested
    class Head_named {

        @Test
        void holds_where_a_head_is_named_of_whom_nothing_else_is_known() {
            assertFindings(Proposals.independent()).isEmpty();
        }

        @Test
        void is_violated_where_none_is_named_and_silences_the_rules_about_the_head() {
            assertFindings(Proposals.market().head(Optional.empty()))
                    .containsExactly("formation.head.named violation at head {} by P31, P25");
        }
    }

    @Nested
    class Basic_form_kept {

        @Test
        void holds_where_nothing_is_replaced() {
            assertFindings(Proposals.independent().replaces(ImmutableList.of())).isEmpty();
        }

        @Test
        void holds_where_what_is_replaced_no_longer_works() {
            assertFindings(Proposals.independent().addReplaces(replaced("r1", Optional.of(false))))
                    .isEmpty();
        }

        @Test
        void is_judged_of_each_organization_that_is_replaced() {
            assertFindings(Proposals.independent()
                            .addReplaces(replaced("r1", Optional.of(true)))
                            .addReplaces(replaced("r2", Optional.of(false)))
                            .addReplaces(replaced("r3", Optional.empty()))
                            .addReplaces(replaced("r4", Optional.of(true))))
                    .containsExactly(
                            "formation.basic-form.kept violation at replaces[0].sound {organization=r1} by P23",
                            "formation.basic-form.kept missing-fact at replaces[2].sound {organization=r3} by P23",
                            "formation.basic-form.kept violation at replaces[3].sound {organization=r4} by P23");
        }

        private static ReplacedOrganization replaced(String id, Optional<Boolean> sound) {
            return ReplacedOrganization.builder().id(id).sound(sound).build();
        }
    }
}
