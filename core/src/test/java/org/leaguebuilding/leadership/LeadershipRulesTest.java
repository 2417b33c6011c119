package org.leaguebuilding.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.leadership.Leaderships.DAY;
import static org.leaguebuilding.leadership.Leaderships.POLICY;
import static org.leaguebuilding.leadership.Leaderships.bare;
import static org.leaguebuilding.leadership.Leaderships.sound;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class LeadershipRulesTest {

    private static final NoProvision OWN = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

    private static ListAssert<String> assertFindings(DistrictLeadership.Builder leadership) {
        return Lines.assertLines(POLICY.check(leadership.build()));
    }

    private static ListAssert<String> assertFindings(ParameterSet parameters, DistrictLeadership.Builder leadership) {
        return Lines.assertLines(LeadershipPolicy.of("city", parameters).check(leadership.build()));
    }

    @Test
    void a_sound_record_has_no_findings() {
        assertFindings(sound()).isEmpty();
    }

    @Test
    void of_a_bare_record_everything_is_violated_or_missing_in_the_order_of_the_rules() {
        List<String> ids = POLICY.check(bare().build()).findings().stream()
                .map(finding ->
                        finding.rule().id().value() + " " + finding.kind().code())
                .distinct()
                .toList();

        assertThat(ids)
                .containsExactly(
                        "leadership.body.established violation",
                        "leadership.duty.overall violation",
                        "leadership.duty.direct violation",
                        "leadership.duty.assisting violation",
                        "leadership.duty.specific violation",
                        "leadership.duty.cooperating violation",
                        "leadership.target-management.included missing-fact",
                        "leadership.target-management.goals missing-fact",
                        "leadership.target-management.contents missing-fact",
                        "leadership.target-management.mechanisms missing-fact",
                        "leadership.target-management.promotion missing-fact",
                        "leadership.assessment.bundled missing-fact",
                        "leadership.sync.planned violation",
                        "leadership.sync.implemented violation",
                        "leadership.sync.assessed violation",
                        "leadership.sync.commended violation",
                        "leadership.lead-and-build.lead violation",
                        "leadership.lead-and-build.build violation",
                        "leadership.institution.written violation",
                        "leadership.support.policy missing-fact",
                        "leadership.support.funding missing-fact",
                        "leadership.support.atmosphere missing-fact");
    }

    @Nested
    class A_leading_body {

        @Test
        void is_missing_at_a_level_where_none_is_listed() {
            assertFindings(sound().leadingBodies(
                                    ImmutableList.of(LeadingBody.established("s1", UnitLevel.SUBDISTRICT))))
                    .containsExactly("leadership.body.established violation at leadingBodies {level=district} by P45");
        }

        @Test
        void is_missing_where_a_unit_is_known_to_have_none() {
            assertFindings(sound().addLeadingBody(LeadingBody.builder()
                            .unitId("s2")
                            .level(UnitLevel.SUBDISTRICT)
                            .established(false)
                            .build()))
                    .containsExactly("leadership.body.established violation at leadingBodies[2].established "
                            + "{level=subdistrict, unit=s2} by P45");
        }

        @Test
        void is_unknown_where_it_is_not_stated() {
            assertFindings(sound().addLeadingBody(LeadingBody.builder()
                            .unitId("s2")
                            .level(UnitLevel.SUBDISTRICT)
                            .build()))
                    .containsExactly("leadership.body.established missing-fact at leadingBodies[2].established "
                            + "{level=subdistrict, unit=s2} by P45");
        }

        @Test
        void does_not_matter_at_a_level_that_the_edition_does_not_name() {
            LeadingBody ofCommunity = LeadingBody.builder()
                    .unitId("c1")
                    .level(UnitLevel.COMMUNITY)
                    .established(false)
                    .build();

            assertFindings(sound().addLeadingBody(ofCommunity)).isEmpty();
            assertFindings(
                            POLICY.parameters()
                                    .with(LeadershipParameters.BODY_LEVELS, ImmutableSet.of(UnitLevel.COMMUNITY), OWN),
                            sound().addLeadingBody(ofCommunity))
                    .containsExactly("leadership.body.established violation at leadingBodies[2].established "
                            + "{level=community, unit=c1} by P45");
            assertFindings(
                            POLICY.parameters().with(LeadershipParameters.BODY_LEVELS, ImmutableSet.of(), OWN),
                            sound().leadingBodies(ImmutableList.of()))
                    .isEmpty();
        }
    }

    @Nested
    class Target_management {

        private static DistrictLeadership.Builder with(TargetManagement.Builder management) {
            return sound().targetManagement(management.build());
        }

        private static TargetManagement.Builder all() {
            return Leaderships.allElements();
        }

        @Test
        void includes_league_building() {
            assertFindings(with(all().included(false)))
                    .containsExactly("leadership.target-management.included violation at "
                            + "targetManagement.included {} by P51");
            assertFindings(with(all().included(Optional.empty())))
                    .containsExactly("leadership.target-management.included missing-fact at "
                            + "targetManagement.included {} by P51");
        }

        @Test
        void sets_goals_jointly() {
            assertFindings(with(all().goalsSetJointly(false)))
                    .containsExactly("leadership.target-management.goals violation at "
                            + "targetManagement.goalsSetJointly {} by P52");
            assertFindings(with(all().goalsSetJointly(Optional.empty())))
                    .containsExactly("leadership.target-management.goals missing-fact at "
                            + "targetManagement.goalsSetJointly {} by P52");
        }

        @Test
        void links_contents() {
            assertFindings(with(all().contentsLinked(false)))
                    .containsExactly("leadership.target-management.contents violation at "
                            + "targetManagement.contentsLinked {} by P52");
            assertFindings(with(all().contentsLinked(Optional.empty())))
                    .containsExactly("leadership.target-management.contents missing-fact at "
                            + "targetManagement.contentsLinked {} by P52");
        }

        @Test
        void matches_mechanisms() {
            assertFindings(with(all().mechanismsMatched(false)))
                    .containsExactly("leadership.target-management.mechanisms violation at "
                            + "targetManagement.mechanismsMatched {} by P52");
            assertFindings(with(all().mechanismsMatched(Optional.empty())))
                    .containsExactly("leadership.target-management.mechanisms missing-fact at "
                            + "targetManagement.mechanismsMatched {} by P52");
        }

        @Test
        void promotes_both() {
            assertFindings(with(all().mutualPromotion(false)))
                    .containsExactly("leadership.target-management.promotion violation at "
                            + "targetManagement.mutualPromotion {} by P52");
            assertFindings(with(all().mutualPromotion(Optional.empty())))
                    .containsExactly("leadership.target-management.promotion missing-fact at "
                            + "targetManagement.mutualPromotion {} by P52");
        }

        @Test
        void of_which_nothing_is_known_is_unknown_in_every_respect() {
            assertFindings(sound().targetManagement(Optional.empty()))
                    .hasSize(5)
                    .allSatisfy(line -> assertThat(line).contains(" missing-fact at targetManagement."));
        }
    }

    @Nested
    class A_bundled_assessment {

        @Test
        void gives_the_league_any_weight_above_nothing() {
            assertFindings(sound().leagueWeight(Ratio.of(1, Long.MAX_VALUE))).isEmpty();
            assertFindings(sound().leagueWeight(Ratio.ONE)).isEmpty();
            assertFindings(sound().leagueWeight(Ratio.of(0, 100)))
                    .containsExactly("leadership.assessment.bundled violation at leagueWeight "
                            + "{leagueWeight=0/100, floor=0/1} by P53");
        }

        @Test
        void is_unknown_where_the_weight_is_not_stated() {
            assertFindings(sound().leagueWeight(Optional.empty()))
                    .containsExactly("leadership.assessment.bundled missing-fact at leagueWeight {floor=0/1} by P53");
        }

        @Test
        void gives_a_weight_above_the_citys_own_floor() {
            ParameterSet own =
                    POLICY.parameters().with(LeadershipParameters.BUNDLED_WEIGHT_FLOOR, Ratio.percent(10), OWN);

            assertFindings(own, sound().leagueWeight(Ratio.of(101, 1000))).isEmpty();
            assertFindings(own, sound().leagueWeight(Ratio.of(1, 10)))
                    .containsExactly("leadership.assessment.bundled violation at leagueWeight "
                            + "{leagueWeight=1/10, floor=10/100} by P53");
        }

        @Test
        void asks_for_a_weight_greater_than_nothing_in_so_many_words() {
            Finding finding = POLICY.check(sound().leagueWeight(Ratio.ZERO).build())
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.CHINA)).endsWith("，权重应高于0%");
            assertThat(finding.message(Locale.ENGLISH)).endsWith("; its weight must exceed 0%");
            assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请将团建考核结果计入党组织考核，权重高于0%");
            assertThat(finding.remedy(Locale.ENGLISH))
                    .isEqualTo("Give the League’s result a weight of more than 0% in the Party organization’s result");
        }

        @Test
        void that_no_weight_could_satisfy_is_violated_by_an_unknown_one_too() {
            assertFindings(
                            POLICY.parameters().with(LeadershipParameters.BUNDLED_WEIGHT_FLOOR, Ratio.ONE, OWN),
                            sound().leagueWeight(Optional.empty()))
                    .containsExactly("leadership.assessment.bundled violation at leagueWeight {floor=1/1} by P53");
        }
    }

    @Nested
    class Lead_and_build {

        private static SideAction undated(String id, Side side) {
            return SideAction.builder().id(id).side(side).build();
        }

        @Test
        void needs_both_sides_to_act() {
            SideAction party = SideAction.of("a1", Side.PARTY, DAY);
            SideAction league = SideAction.of("a2", Side.LEAGUE, DAY);

            assertFindings(sound().actions(ImmutableList.of(league)))
                    .containsExactly("leadership.lead-and-build.lead violation at actions "
                            + "{cycle=2005-01-01/2006-01-01} by P60");
            assertFindings(sound().actions(ImmutableList.of(party)))
                    .containsExactly("leadership.lead-and-build.build violation at actions "
                            + "{cycle=2005-01-01/2006-01-01} by P60");
        }

        @ParameterizedTest
        @CsvSource({"2004-12-31, 1", "2005-01-01, 0", "2005-09-30, 0"})
        void counts_actions_from_the_first_day_of_the_cycle_on(LocalDate day, int findings) {
            assertFindings(sound().actions(ImmutableList.of(
                            SideAction.of("a1", Side.PARTY, day), SideAction.of("a2", Side.LEAGUE, DAY))))
                    .hasSize(findings);
        }

        @Test
        void counts_no_action_after_the_last_day_of_the_cycle() {
            DistrictLeadership.Builder ended = sound().asOf(LocalDate.of(2006, 3, 1));

            assertFindings(ended.actions(ImmutableList.of(
                            SideAction.of("a1", Side.PARTY, LocalDate.of(2006, 1, 1)),
                            SideAction.of("a2", Side.LEAGUE, LocalDate.of(2005, 12, 31)))))
                    .containsExactly("leadership.lead-and-build.lead violation at actions "
                            + "{cycle=2005-01-01/2006-01-01} by P60");
        }

        @Test
        void is_unknown_where_the_only_actions_of_a_side_have_no_date() {
            assertFindings(sound().actions(
                                    ImmutableList.of(undated("a1", Side.PARTY), SideAction.of("a2", Side.LEAGUE, DAY))))
                    .containsExactly("leadership.lead-and-build.lead missing-fact at actions[0].on "
                            + "{cycle=2005-01-01/2006-01-01, action=a1} by P60");
            assertFindings(sound().addAction(undated("a3", Side.PARTY))).isEmpty();
        }

        @Test
        void names_each_action_without_a_date_that_could_lie_in_the_cycle() {
            assertFindings(sound().actions(ImmutableList.of(
                            undated("a1", Side.LEAGUE),
                            SideAction.of("a2", Side.LEAGUE, LocalDate.of(2004, 12, 31)),
                            SideAction.of("a3", Side.PARTY, DAY),
                            undated("a4", Side.PARTY),
                            undated("a5", Side.LEAGUE))))
                    .containsExactly(
                            "leadership.lead-and-build.build missing-fact at actions[0].on "
                                    + "{cycle=2005-01-01/2006-01-01, action=a1} by P60",
                            "leadership.lead-and-build.build missing-fact at actions[4].on "
                                    + "{cycle=2005-01-01/2006-01-01, action=a5} by P60");
        }

        @Test
        void says_which_days_the_cycle_has() {
            Finding finding = POLICY.check(sound().actions(ImmutableList.of()).build())
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.CHINA)).isEqualTo("2005年1月1日至12月31日考核周期内没有党组织带团建的工作记录");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo(
                            "In the assessment cycle (1 January to 31 December 2005) the Party organization has done nothing on record to help League building forward");
        }

        @Test
        void is_violated_whatever_the_date_where_the_cycle_has_not_begun() {
            assertFindings(sound().cycle(DateSpan.ofYear(2006))
                            .stepDates(ImmutableList.of())
                            .actions(ImmutableList.of(undated("a1", Side.PARTY), undated("a2", Side.LEAGUE))))
                    .filteredOn(line -> line.contains("lead-and-build"))
                    .containsExactly(
                            "leadership.lead-and-build.lead violation at actions "
                                    + "{cycle=2006-01-01/2007-01-01} by P60",
                            "leadership.lead-and-build.build violation at actions "
                                    + "{cycle=2006-01-01/2007-01-01} by P60");
        }
    }

    @Nested
    class An_institution {

        private static DistrictLeadership.Builder with(Institution.Builder institution) {
            return sound().institution(institution.build());
        }

        private static Institution.Builder written() {
            return Institution.builder().id("i1");
        }

        @Test
        void is_written() {
            assertFindings(sound().institution(Optional.empty()))
                    .containsExactly("leadership.institution.written violation at institution {} by P57");
        }

        @Test
        void is_revised_within_three_years() {
            assertFindings(with(written().lastRevisedOn(DAY.minusMonths(36)))).isEmpty();
            assertFindings(with(written().lastRevisedOn(DAY.minusMonths(36).minusDays(1))))
                    .containsExactly("leadership.institution.revised violation at institution.lastRevisedOn "
                            + "{lastRevisedOn=2002-09-29, maximumMonths=36} by P57");
        }

        @Test
        void is_unknown_to_be_revised_where_the_date_is_absent() {
            assertFindings(with(written()))
                    .containsExactly("leadership.institution.revised missing-fact at institution.lastRevisedOn "
                            + "{maximumMonths=36} by P57");
            assertFindings(with(written().adoptedOn(LocalDate.of(1999, 1, 1))))
                    .containsExactly("leadership.institution.revised missing-fact at institution.lastRevisedOn "
                            + "{maximumMonths=36} by P57");
        }

        @Test
        void of_unknown_age_is_not_too_old_where_a_city_lets_it_grow_older_than_it_can_be() {
            int months = Math.toIntExact(ChronoUnit.MONTHS.between(LocalDate.of(1900, 1, 1), DAY)) + 1;

            assertFindings(
                            POLICY.parameters().with(LeadershipParameters.INSTITUTION_MAXIMUM_AGE_MONTHS, months, OWN),
                            with(written()))
                    .isEmpty();
            assertFindings(
                            POLICY.parameters()
                                    .with(LeadershipParameters.INSTITUTION_MAXIMUM_AGE_MONTHS, months - 1, OWN),
                            with(written()))
                    .hasSize(1);
        }

        @Test
        void that_is_new_needs_no_revision() {
            assertFindings(with(written().adoptedOn(DAY))).isEmpty();
        }

        @Test
        void may_be_as_old_as_the_city_says() {
            ParameterSet own = POLICY.parameters().with(LeadershipParameters.INSTITUTION_MAXIMUM_AGE_MONTHS, 0, OWN);

            assertFindings(own, with(written().lastRevisedOn(DAY))).isEmpty();
            assertFindings(own, with(written().lastRevisedOn(DAY.minusDays(1)))).hasSize(1);
        }
    }

    @Nested
    class Support {

        @Test
        void by_policies_is_demanded() {
            assertFindings(sound().policySupport(false))
                    .containsExactly("leadership.support.policy violation at policySupport {} by P43");
            assertFindings(sound().policySupport(Optional.empty()))
                    .containsExactly("leadership.support.policy missing-fact at policySupport {} by P43");
        }

        @Test
        void by_funding_is_demanded() {
            assertFindings(sound().fundingSupport(false))
                    .containsExactly("leadership.support.funding violation at fundingSupport {} by P43");
            assertFindings(sound().fundingSupport(Optional.empty()))
                    .containsExactly("leadership.support.funding missing-fact at fundingSupport {} by P43");
        }

        @Test
        void by_the_atmosphere_is_wanted() {
            assertFindings(sound().favourableAtmosphere(false))
                    .containsExactly("leadership.support.atmosphere concern at favourableAtmosphere {} by P44");
            assertFindings(sound().favourableAtmosphere(Optional.empty()))
                    .containsExactly("leadership.support.atmosphere missing-fact at favourableAtmosphere {} by P44");
        }
    }

    @Test
    void findings_are_put_into_words() {
        Finding finding = POLICY.check(
                        sound().leadingBodies(ImmutableList.of(LeadingBody.established("d1", UnitLevel.DISTRICT)))
                                .build())
                .findings()
                .get(0);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("No body that leads community League building is set up at subdistrict level");
        assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请在街道一级建立社区团建工作领导机构");
    }
}
