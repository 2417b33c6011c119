package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.formation.Findings.WUHAN_2026;
import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;

class SizeRulesTest {

    private static final String CONSTITUTION = "statute.league-constitution.primary-organizations";
    private static final String REGULATIONS = "statute.branch-work-regulations.art-4";

    private static FormationProposal.Builder ofMembers(int members) {
        return Proposals.independent(Communities.strong("c1")
                .memberCount(members)
                .youthCount(OptionalInt.empty())
                .build());
    }

    /** Two communities of a market formation, which would rather be one; the size does not mind. */
    private static FormationProposal.Builder ofMembers(OptionalInt one, OptionalInt other) {
        return of(one, OptionalInt.empty(), other, OptionalInt.empty());
    }

    private static FormationProposal.Builder of(
            OptionalInt one, OptionalInt youthOfOne, OptionalInt other, OptionalInt youthOfOther) {
        return Proposals.joint(
                Communities.weak("c1", "c2")
                        .memberCount(one)
                        .youthCount(youthOfOne)
                        .build(),
                Communities.weak("c2")
                        .memberCount(other)
                        .youthCount(youthOfOther)
                        .build());
    }

    private static void assertMessages(FormationProposal.Builder proposal, String zhCn, String en) {
        Finding finding = WUHAN_2026.check(proposal.build()).findings().get(0);

        assertThat(finding.message(Locale.CHINA)).isEqualTo(zhCn);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(en);
    }

    @Nested
    class Minimum {

        @ParameterizedTest
        @CsvSource({"BRANCH, 3", "GENERAL_BRANCH, 30", "COMMITTEE, 100"})
        void holds_from_the_figure_of_the_type_on_and_is_violated_by_one_less(OrganizationType type, int minimum) {
            assertFindings(ofMembers(minimum).organizationType(type)).isEmpty();
            assertFindings(ofMembers(minimum - 1).organizationType(type))
                    .containsExactly("formation.size.minimum violation at communities {members=" + (minimum - 1)
                            + ", minimum=" + minimum + ", organizationType=" + type.code() + ", extent=total} by "
                            + CONSTITUTION);
        }

        @Test
        void counts_the_members_of_all_communities() {
            assertFindings(ofMembers(OptionalInt.of(1), OptionalInt.of(2))).isEmpty();
            assertFindings(ofMembers(OptionalInt.of(0), OptionalInt.of(2)))
                    .containsExactly("formation.size.minimum violation at communities "
                            + "{members=2, minimum=3, organizationType=branch, extent=total} by " + CONSTITUTION);
        }

        @Test
        void holds_as_soon_as_the_known_members_reach_it_whatever_the_unknown_rest() {
            assertFindings(ofMembers(OptionalInt.of(3), OptionalInt.empty())).isEmpty();
        }

        @Test
        void is_unknown_where_the_known_members_do_not_reach_it_and_a_count_is_absent() {
            assertFindings(ofMembers(OptionalInt.of(2), OptionalInt.empty()))
                    .containsExactly("formation.size.minimum missing-fact at communities[1].memberCount {members=2, "
                            + "minimum=3, organizationType=branch, extent=at-least, uncounted=c2} by " + CONSTITUTION);
        }

        @Test
        void names_every_count_that_is_absent() {
            assertFindings(ofMembers(OptionalInt.empty(), OptionalInt.empty()))
                    .containsExactly(
                            "formation.size.minimum missing-fact at communities[0].memberCount {members=0, minimum=3, "
                                    + "organizationType=branch, extent=at-least, uncounted=c1} by " + CONSTITUTION,
                            "formation.size.minimum missing-fact at communities[1].memberCount {members=0, minimum=3, "
                                    + "organizationType=branch, extent=at-least, uncounted=c2} by " + CONSTITUTION);
        }

        @Test
        void is_violated_where_not_even_all_youth_would_be_enough() {
            assertFindings(of(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1)))
                    .containsExactly("formation.size.minimum violation at communities "
                            + "{members=2, minimum=3, organizationType=branch, extent=at-most} by " + CONSTITUTION);
            assertFindings(of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(2)))
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("formation.size.minimum missing-fact"));
        }

        @Test
        void asks_for_no_count_that_can_only_be_zero() {
            assertFindings(of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(0)))
                    .containsExactly("formation.size.minimum missing-fact at communities[0].memberCount {members=0, "
                            + "minimum=3, organizationType=branch, extent=at-least, uncounted=c1} by " + CONSTITUTION);
            assertFindings(of(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(0)))
                    .containsExactly("formation.size.minimum violation at communities "
                            + "{members=2, minimum=3, organizationType=branch, extent=total} by " + CONSTITUTION);
        }

        @Test
        void says_what_is_known_so_far() {
            assertMessages(
                    ofMembers(OptionalInt.of(1), OptionalInt.of(1)),
                    "团员共2名，不足团支部所需的3名",
                    "Members: 2; a branch needs at least 3");
            assertMessages(
                    of(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(1)),
                    "团员至多2名，不足团支部所需的3名",
                    "Members: at most 2; a branch needs at least 3");
            assertMessages(
                    ofMembers(OptionalInt.of(1), OptionalInt.empty()),
                    "未填报社区c2的团员人数，已填报的合计1名，无法判断是否达到3名",
                    "The number of League members of community 社区c2 is not given; the numbers given come to 1, so whether "
                            + "there are 3 is unknown");
            assertMessages(
                    ofMembers(OptionalInt.empty(), OptionalInt.of(0)),
                    "未填报社区c1的团员人数，无法判断是否达到3名",
                    "The number of League members of community 社区c1 is not given, so whether there are 3 is unknown");
        }

        @Test
        void counts_participants_in_industry_formation_only() {
            Participant two = Proposals.participant("p1").memberCount(2).build();
            Community one = Communities.weak("c1").memberCount(1).build();

            assertFindings(Proposals.industry(two).communities(ImmutableList.of(one)))
                    .isEmpty();
            assertFindings(Proposals.market().communities(ImmutableList.of(one)).addParticipant(two))
                    .containsExactly("formation.size.minimum violation at communities "
                            + "{members=1, minimum=3, organizationType=branch, extent=total} by " + CONSTITUTION);
        }

        @Test
        void is_unknown_in_industry_formation_where_only_a_participants_count_is_absent() {
            assertFindings(Proposals.industry(Proposals.participant("p1")
                                    .memberCount(OptionalInt.empty())
                                    .build())
                            .communities(ImmutableList.of(
                                    Communities.weak("c1").memberCount(2).build())))
                    .startsWith(
                            "formation.size.minimum missing-fact at participants[0].memberCount {members=2, minimum=3, "
                                    + "organizationType=branch, extent=at-least, uncounted=p1} by " + CONSTITUTION);
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
                            "formation.size.limit violation at communities {members=51, limit=50, extent=total} by "
                                    + REGULATIONS);
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
                    .containsExactly("formation.size.limit violation at communities "
                            + "{members=51, limit=50, extent=at-least} by " + REGULATIONS);
        }

        @Test
        void is_unknown_where_the_known_members_keep_within_it_and_a_count_is_absent() {
            assertFindings(WUHAN_2026, ofMembers(OptionalInt.of(50), OptionalInt.empty()))
                    .containsExactly("formation.size.limit missing-fact at communities[1].memberCount "
                            + "{members=50, limit=50, extent=at-least, uncounted=c2} by " + REGULATIONS);
        }

        @Test
        void holds_where_not_even_all_youth_would_exceed_it() {
            assertFindings(
                            WUHAN_2026,
                            of(OptionalInt.of(20), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(30)))
                    .isEmpty();
            assertFindings(
                            WUHAN_2026,
                            of(OptionalInt.of(20), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(31)))
                    .containsExactly("formation.size.limit missing-fact at communities[1].memberCount "
                            + "{members=20, limit=50, extent=at-least, uncounted=c2} by " + REGULATIONS);
        }

        @Test
        void says_what_is_known_so_far() {
            assertMessages(
                    ofMembers(51),
                    "团员共51名，超过团支部50名的上限，且未填报批准超员的上级团组织",
                    "Members: 51; a branch may have at most 50, and no League organization is named that approved more");
            assertMessages(
                    ofMembers(OptionalInt.of(51), OptionalInt.empty()),
                    "团员至少51名，超过团支部50名的上限，且未填报批准超员的上级团组织",
                    "Members: at least 51; a branch may have at most 50, and no League organization is named that approved more");
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
                            "formation.size.limit violation at communities {members=51, limit=50, extent=total} by "
                                    + REGULATIONS);
        }
    }
}
