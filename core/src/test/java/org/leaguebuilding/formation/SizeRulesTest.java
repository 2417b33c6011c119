package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.formation.Findings.WUHAN_2026;
import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;

class SizeRulesTest {

    private static final String CONSTITUTION = "statute.league-constitution.primary-organizations";
    private static final String REGULATIONS = "statute.branch-work-regulations.art-4";

    private static FormationProposal.Builder ofMembers(int members) {
        return Proposals.independent(
                Communities.strong("c1").memberCount(members).build());
    }

    /** Two communities of a market formation, which would rather be one; the size does not mind. */
    private static FormationProposal.Builder ofMembers(OptionalInt one, OptionalInt other) {
        Community first = Communities.weak("c1", "c2").memberCount(one).build();
        Community second = Communities.weak("c2").memberCount(other).build();
        return Proposals.joint(first, second);
    }

    @Nested
    class Minimum {

        @ParameterizedTest
        @CsvSource({"BRANCH, 3", "GENERAL_BRANCH, 30", "COMMITTEE, 100"})
        void holds_from_the_figure_of_the_type_on_and_is_violated_by_one_less(OrganizationType type, int minimum) {
            assertFindings(ofMembers(minimum).organizationType(type)).isEmpty();
            assertFindings(ofMembers(minimum - 1).organizationType(type))
                    .containsExactly("formation.size.minimum violation at communities {members=" + (minimum - 1)
                            + ", minimum=" + minimum + ", organizationType=" + type.code() + "} by " + CONSTITUTION);
        }

        @Test
        void counts_the_members_of_all_communities() {
            assertFindings(ofMembers(OptionalInt.of(1), OptionalInt.of(2))).isEmpty();
            assertFindings(ofMembers(OptionalInt.of(0), OptionalInt.of(2)))
                    .containsExactly("formation.size.minimum violation at communities "
                            + "{members=2, minimum=3, organizationType=branch} by " + CONSTITUTION);
        }

        @Test
        void holds_as_soon_as_the_known_members_reach_it_whatever_the_unknown_rest() {
            assertFindings(ofMembers(OptionalInt.of(3), OptionalInt.empty())).isEmpty();
        }

        @Test
        void is_unknown_where_the_known_members_do_not_reach_it_and_a_count_is_absent() {
            assertFindings(ofMembers(OptionalInt.of(2), OptionalInt.empty()))
                    .containsExactly("formation.size.minimum missing-fact at communities "
                            + "{members=2, minimum=3, organizationType=branch} by " + CONSTITUTION);
        }

        @Test
        void counts_participants_in_industry_formation_only() {
            Participant two = Proposals.participant("p1").memberCount(2).build();
            Community one = Communities.weak("c1").memberCount(1).build();

            assertFindings(Proposals.industry(two).communities(ImmutableList.of(one)))
                    .isEmpty();
            assertFindings(Proposals.market().communities(ImmutableList.of(one)).addParticipant(two))
                    .containsExactly("formation.size.minimum violation at communities "
                            + "{members=1, minimum=3, organizationType=branch} by " + CONSTITUTION);
        }

        @Test
        void is_unknown_in_industry_formation_where_only_a_participants_count_is_absent() {
            assertFindings(Proposals.industry(Proposals.participant("p1")
                                    .memberCount(OptionalInt.empty())
                                    .build())
                            .communities(ImmutableList.of(
                                    Communities.weak("c1").memberCount(2).build())))
                    .startsWith("formation.size.minimum missing-fact at communities "
                            + "{members=2, minimum=3, organizationType=branch} by " + CONSTITUTION);
        }

        @Test
        void does_not_overflow() {
            assertFindings(ofMembers(OptionalInt.of(Integer.MAX_VALUE), OptionalInt.of(Integer.MAX_VALUE)))
                    .isEmpty();
        }
    }

    @Nested
    class Limit {

        @Test
        void is_no_rule_before_the_branch_work_regulations_are_known_to_hold() {
            assertThat(Editions.wuhan2005().rules().rules()).doesNotContain(FormationRules.SIZE_LIMIT);
            assertFindings(ofMembers(51)).isEmpty();
        }

        @Test
        void holds_up_to_50_and_is_violated_by_one_more() {
            assertThat(WUHAN_2026.rules().rules()).contains(FormationRules.SIZE_LIMIT);
            assertFindings(WUHAN_2026, ofMembers(50)).isEmpty();
            assertFindings(WUHAN_2026, ofMembers(51))
                    .containsExactly(
                            "formation.size.limit violation at communities {members=51, limit=50} by " + REGULATIONS);
        }

        @Test
        void holds_for_any_size_with_an_approval() {
            assertFindings(WUHAN_2026, ofMembers(51).oversizeApproval("district-committee"))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BRANCH")
        void is_not_looked_at_for_anything_but_a_branch(OrganizationType type) {
            assertFindings(WUHAN_2026, ofMembers(1_000).organizationType(type)).isEmpty();
        }

        @Test
        void is_violated_as_soon_as_the_known_members_exceed_it_whatever_the_unknown_rest() {
            assertFindings(WUHAN_2026, ofMembers(OptionalInt.of(51), OptionalInt.empty()))
                    .containsExactly(
                            "formation.size.limit violation at communities {members=51, limit=50} by " + REGULATIONS);
        }

        @Test
        void is_unknown_where_the_known_members_keep_within_it_and_a_count_is_absent() {
            assertFindings(WUHAN_2026, ofMembers(OptionalInt.of(50), OptionalInt.empty()))
                    .containsExactly("formation.size.limit missing-fact at communities {members=50, limit=50} by "
                            + REGULATIONS);
        }

        @Test
        void needs_no_count_where_an_approval_is_named() {
            assertFindings(
                            WUHAN_2026,
                            ofMembers(OptionalInt.of(50), OptionalInt.empty()).oversizeApproval("district-committee"))
                    .isEmpty();
        }

        @Test
        void counts_participants_in_industry_formation() {
            assertFindings(
                            WUHAN_2026,
                            Proposals.industry(
                                    Proposals.participant("p1").memberCount(41).build()))
                    .containsExactly(
                            "formation.size.limit violation at communities {members=51, limit=50} by " + REGULATIONS);
        }
    }
}
