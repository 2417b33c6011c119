package org.leaguebuilding.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.coverage.Surveys.POLICY;
import static org.leaguebuilding.coverage.Surveys.bare;
import static org.leaguebuilding.coverage.Surveys.community;
import static org.leaguebuilding.coverage.Surveys.empty;
import static org.leaguebuilding.coverage.Surveys.floating;
import static org.leaguebuilding.coverage.Surveys.group;
import static org.leaguebuilding.coverage.Surveys.site;
import static org.leaguebuilding.coverage.Surveys.sound;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class CoverageRulesTest {

    private static final NoProvision CITY = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private static ListAssert<String> assertFindings(Rule rule, CoverageSurvey survey) {
        return assertThat(findings(rule, survey).stream().map(Finding::toString).toList());
    }

    private static ImmutableList<Finding> findings(Rule rule, CoverageSurvey survey) {
        return POLICY.check(survey).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    private static CoverageSurvey with(SurveyedCommunity.Builder community) {
        return empty().addCommunity(community.build()).build();
    }

    /** A site of which no more is known than where it is. */
    private static Site.Builder unknownSite() {
        return Site.builder().id("s1").communityId("c1");
    }

    private static CoverageSurvey with(Site.Builder site) {
        return bare().addSite(site.build()).build();
    }

    @Nested
    class A_survey_without_gaps {

        @Test
        void is_compliant() {
            assertThat(POLICY.check(sound().build()).findings()).isEmpty();
        }

        @Test
        void is_looked_at_by_every_rule() {
            Trace trace = POLICY.trace(sound().build());

            assertThat(trace.notLookedAt()).isEmpty();
            assertThat(trace.report()).isEqualTo(POLICY.check(sound().build()));
            assertThat(trace.steps())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(step.holds()).isEqualTo(Truth.TRUE));
        }
    }

    @Nested
    class The_family {

        @Test
        void has_six_rules_in_the_order_of_the_catalogue_all_of_which_are_demanded() {
            assertThat(POLICY.rules().rules())
                    .extracting(Rule::toString)
                    .containsExactly(
                            "coverage.youth.without-work",
                            "coverage.members.without-organization",
                            "coverage.member.managed-once",
                            "coverage.group.reached",
                            "coverage.organization.condition",
                            "coverage.youth-center.serves");
            assertThat(POLICY.rules().rules()).extracting(Rule::severity).containsOnly(Severity.VIOLATION);
        }

        @Test
        void reports_in_the_order_of_the_rules_and_then_of_the_paths() {
            CoverageSurvey survey = empty().addCommunity(community("c1")
                            .youthReached(0)
                            .organization(OrganizationCondition.LIFELESS)
                            .build())
                    .addSite(site("s1")
                            .leagueWork(false)
                            .organization(OrganizationCondition.WEAKENED)
                            .build())
                    .addFloatingMember(
                            floating("ref-1").managedBy(ImmutableSet.of()).build())
                    .addGroup(group(YouthGroup.VULNERABLE).reachedCount(1).build())
                    .addYouthCenter(YouthCenter.builder().id("y1").build())
                    .build();

            assertThat(POLICY.check(survey).findings().stream().map(finding -> finding.rule() + " " + finding.path()))
                    .containsExactly(
                            "coverage.youth.without-work communities[0].youthReached",
                            "coverage.youth.without-work sites[0].leagueWork",
                            "coverage.members.without-organization communities[0].organization",
                            "coverage.members.without-organization sites[0].organization",
                            "coverage.member.managed-once floatingMembers[0].managedBy",
                            "coverage.group.reached groups",
                            "coverage.group.reached groups",
                            "coverage.group.reached groups",
                            "coverage.group.reached groups[0].reachedCount",
                            "coverage.organization.condition communities[0].organization",
                            "coverage.organization.condition sites[0].organization",
                            "coverage.youth-center.serves youthCenters[0].servedCommunityIds");
        }

        @Test
        void names_subject_and_edition_in_its_report() {
            assertThat(POLICY.check(bare().build()))
                    .hasToString(POLICY.check(bare().build()).toString())
                    .satisfies(report -> {
                        assertThat(report.subjectType()).isEqualTo("coverage-survey");
                        assertThat(report.subject()).isEqualTo("survey-1");
                        assertThat(report.edition()).isEqualTo("test-edition").isEqualTo(POLICY.edition());
                        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
                    });
        }
    }

    @Nested
    class Where_there_are_youth {

        private final Rule rule = CoverageRules.YOUTH_WITHOUT_WORK;

        @Test
        void one_who_is_reached_is_enough_for_a_community() {
            assertFindings(rule, with(community("c1").youthReached(1))).isEmpty();
        }

        @Test
        void a_community_with_nobody_reached_is_a_gap() {
            assertFindings(
                            rule,
                            with(community("c1").youthCount(1).youthReached(0).memberCount(1)))
                    .containsExactly("coverage.youth.without-work violation at communities[0].youthReached "
                            + "{place=c1, youthCount=1}");
        }

        @Test
        void a_site_without_work_is_a_gap() {
            assertFindings(rule, with(site("s1").leagueWork(false)))
                    .containsExactly(
                            "coverage.youth.without-work violation at sites[0].leagueWork {place=s1, youthCount=20}");
        }

        @Test
        void nobody_there_asks_for_no_work() {
            assertFindings(rule, with(site("s1").youthCount(0).memberCount(0).leagueWork(false)))
                    .isEmpty();
        }

        @Test
        void nobody_there_asks_for_no_work_even_where_work_is_unknown() {
            assertFindings(rule, with(unknownSite().youthCount(0))).isEmpty();
        }

        @Test
        void work_that_is_there_needs_no_count_of_youth() {
            assertFindings(rule, with(unknownSite().leagueWork(true))).isEmpty();
        }

        @Test
        void unknown_work_is_missing() {
            assertFindings(rule, with(unknownSite().youthCount(1)))
                    .containsExactly(
                            "coverage.youth.without-work missing-fact at sites[0].leagueWork {place=s1, youthCount=1}");
        }

        @Test
        void unknown_youth_are_missing_only_where_there_is_no_work() {
            assertFindings(rule, with(unknownSite().leagueWork(false)))
                    .containsExactly("coverage.youth.without-work missing-fact at sites[0].youthCount {place=s1}");
        }

        @Test
        void unknown_youth_and_unknown_work_are_missing_both() {
            assertFindings(rule, with(unknownSite()))
                    .containsExactly(
                            "coverage.youth.without-work missing-fact at sites[0].youthCount {place=s1}",
                            "coverage.youth.without-work missing-fact at sites[0].leagueWork {place=s1}");
            assertFindings(rule, with(unknownSite().memberCount(1)))
                    .containsExactly("coverage.youth.without-work missing-fact at sites[0].leagueWork {place=s1}");
        }

        @Test
        void members_are_youth_so_that_nobody_reached_is_a_gap() {
            SurveyedCommunity.Builder community = SurveyedCommunity.builder()
                    .id("c1")
                    .subdistrictId("sd1")
                    .memberCount(5)
                    .youthReached(0);

            assertFindings(rule, with(community))
                    .containsExactly("coverage.youth.without-work violation at communities[0].youthReached {place=c1}");
        }

        @Test
        void a_member_is_youth_where_nobody_counted_youth() {
            Site.Builder site = unknownSite().leagueWork(false);

            assertFindings(rule, with(site.memberCount(1)))
                    .containsExactly("coverage.youth.without-work violation at sites[0].leagueWork {place=s1}");
            assertFindings(rule, with(site.memberCount(0)))
                    .containsExactly("coverage.youth.without-work missing-fact at sites[0].youthCount {place=s1}");
        }
    }

    @Nested
    class Where_there_are_members {

        private final Rule rule = CoverageRules.MEMBERS_WITHOUT_ORGANIZATION;

        @ParameterizedTest
        @CsvSource({"sound,3,", "sound,0,", "absent,2,", "absent,3,violation", "weakened,2,", "lifeless,3,violation"})
        void enough_for_a_branch_need_a_sound_organization(String condition, int members, String found) {
            Site.Builder site = site("s1").memberCount(members).organization(condition(condition));

            assertThat(findings(rule, with(site)).stream()
                            .map(finding -> finding.kind().code()))
                    .containsExactlyElementsOf(found == null ? ImmutableList.of() : ImmutableList.of(found));
        }

        @Test
        void a_gap_names_place_members_and_minimum() {
            assertFindings(rule, with(community("c1").memberCount(3).organization(OrganizationCondition.ABSENT)))
                    .containsExactly("coverage.members.without-organization violation at communities[0].organization "
                            + "{place=c1, memberCount=3, minimum=3}");
        }

        @Test
        void an_unknown_organization_is_missing() {
            assertFindings(rule, with(unknownSite().memberCount(3)))
                    .containsExactly("coverage.members.without-organization missing-fact at sites[0].organization "
                            + "{place=s1, memberCount=3, minimum=3}");
        }

        @Test
        void unknown_members_are_missing_only_without_a_sound_organization() {
            Site.Builder site = unknownSite();

            assertFindings(rule, with(site.organization(OrganizationCondition.SOUND)))
                    .isEmpty();
            assertFindings(rule, with(site.organization(OrganizationCondition.LIFELESS)))
                    .containsExactly("coverage.members.without-organization missing-fact at sites[0].memberCount "
                            + "{place=s1, minimum=3}");
        }

        @Test
        void unknown_members_and_an_unknown_organization_are_missing_both() {
            assertFindings(rule, with(unknownSite().youthCount(3)))
                    .containsExactly(
                            "coverage.members.without-organization missing-fact at sites[0].memberCount "
                                    + "{place=s1, minimum=3}",
                            "coverage.members.without-organization missing-fact at sites[0].organization "
                                    + "{place=s1, minimum=3}");
        }

        @Test
        void unknown_members_are_too_few_where_the_youth_are() {
            assertFindings(rule, with(unknownSite().youthCount(2).organization(OrganizationCondition.LIFELESS)))
                    .isEmpty();
        }

        @Test
        void too_few_need_none_even_where_it_is_unknown() {
            assertFindings(rule, with(unknownSite().memberCount(2))).isEmpty();
        }

        private OrganizationCondition condition(String code) {
            return ImmutableList.copyOf(OrganizationCondition.values()).stream()
                    .filter(condition -> condition.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class A_floating_member {

        private final Rule rule = CoverageRules.MEMBER_MANAGED_ONCE;

        private CoverageSurvey managedBy(ImmutableSet<String> organizations) {
            return bare().addFloatingMember(
                            floating("secret-7").managedBy(organizations).build())
                    .build();
        }

        @Test
        void is_managed_by_one_organization() {
            assertFindings(rule, managedBy(ImmutableSet.of("o1"))).isEmpty();
        }

        @Test
        void is_not_managed_by_none() {
            assertFindings(rule, managedBy(ImmutableSet.of()))
                    .containsExactly("coverage.member.managed-once violation at floatingMembers[0].managedBy "
                            + "{organizations=0}");
        }

        @Test
        void is_not_managed_by_two() {
            assertFindings(rule, managedBy(ImmutableSet.of("o1", "o2")))
                    .containsExactly("coverage.member.managed-once violation at floatingMembers[0].managedBy "
                            + "{organizations=2}");
        }

        @Test
        void whose_organization_is_unknown_is_missing() {
            assertFindings(
                            rule,
                            bare().addFloatingMember(floating("secret-7").build())
                                    .build())
                    .containsExactly("coverage.member.managed-once missing-fact at floatingMembers[0].managedBy {}");
        }

        @Test
        void appears_by_reference_nowhere() {
            CoverageSurvey survey = managedBy(ImmutableSet.of());
            Finding finding = findings(rule, survey).get(0);

            assertThat(survey.toString()
                            + finding
                            + POLICY.trace(survey)
                            + finding.message(Locale.CHINA)
                            + finding.remedy(Locale.ENGLISH))
                    .doesNotContain("secret-7");
        }
    }

    @Nested
    class A_youth_group {

        private final Rule rule = CoverageRules.GROUP_REACHED;

        private CoverageSurvey.Builder others(YouthGroup group) {
            CoverageSurvey.Builder survey = bare();
            for (YouthGroup other : YouthGroup.values()) {
                if (other != group) {
                    survey.addGroup(group(other).build());
                }
            }
            return survey;
        }

        @ParameterizedTest
        @EnumSource(YouthGroup.class)
        void is_reached_from_the_floor_on(YouthGroup group) {
            assertFindings(
                            rule,
                            others(group)
                                    .addGroup(group(group)
                                            .youthCount(3)
                                            .reachedCount(2)
                                            .build())
                                    .build())
                    .isEmpty();
            assertFindings(
                            rule,
                            others(group)
                                    .addGroup(group(group)
                                            .youthCount(4)
                                            .reachedCount(2)
                                            .build())
                                    .build())
                    .isEmpty();
            assertFindings(
                            rule,
                            others(group)
                                    .addGroup(group(group)
                                            .youthCount(5)
                                            .reachedCount(2)
                                            .build())
                                    .build())
                    .containsExactly("coverage.group.reached violation at groups[3].reachedCount {group=" + group.code()
                            + ", reachedCount=2, youthCount=5, floor=1/2}");
        }

        @ParameterizedTest
        @EnumSource(YouthGroup.class)
        void that_was_not_surveyed_is_missing(YouthGroup group) {
            assertFindings(rule, others(group).build())
                    .containsExactly("coverage.group.reached missing-fact at groups {group=" + group.code() + "}");
        }

        @Test
        void without_youth_is_reached() {
            GroupCoverage none = GroupCoverage.builder()
                    .group(YouthGroup.JOBLESS)
                    .youthCount(0)
                    .build();

            assertFindings(rule, others(YouthGroup.JOBLESS).addGroup(none).build())
                    .isEmpty();
        }

        @Test
        void of_which_nobody_is_reached_is_missing_where_there_may_be_no_youth() {
            GroupCoverage nobody = GroupCoverage.builder()
                    .group(YouthGroup.JOBLESS)
                    .reachedCount(0)
                    .build();

            assertFindings(rule, others(YouthGroup.JOBLESS).addGroup(nobody).build())
                    .containsExactly("coverage.group.reached missing-fact at groups[3].youthCount "
                            + "{group=jobless, reachedCount=0, floor=1/2}");
        }

        @Test
        void whose_counts_are_unknown_is_missing() {
            GroupCoverage.Builder unknown = GroupCoverage.builder().group(YouthGroup.JOBLESS);

            assertFindings(
                            rule,
                            others(YouthGroup.JOBLESS).addGroup(unknown.build()).build())
                    .containsExactly(
                            "coverage.group.reached missing-fact at groups[3].youthCount "
                                    + "{group=jobless, floor=1/2}",
                            "coverage.group.reached missing-fact at groups[3].reachedCount "
                                    + "{group=jobless, floor=1/2}");
            assertFindings(
                            rule,
                            others(YouthGroup.JOBLESS)
                                    .addGroup(unknown.reachedCount(5).build())
                                    .build())
                    .containsExactly("coverage.group.reached missing-fact at groups[3].youthCount "
                            + "{group=jobless, reachedCount=5, floor=1/2}");
        }

        @Test
        void has_a_floor_of_its_own_where_a_city_sets_one() {
            CoverageSurvey survey = sound().build();
            CoveragePolicy strict = CoveragePolicy.of("city", floor(YouthGroup.VULNERABLE, Ratio.of(51, 100)));

            assertThat(strict.check(survey).findings())
                    .singleElement()
                    .hasToString("coverage.group.reached violation at groups[2].reachedCount "
                            + "{group=vulnerable, reachedCount=5, youthCount=10, floor=51/100}");
        }

        @Test
        void with_a_floor_of_zero_is_always_reached() {
            CoveragePolicy lax = CoveragePolicy.of("city", floor(YouthGroup.JOBLESS, Ratio.ZERO));
            GroupCoverage unknown =
                    GroupCoverage.builder().group(YouthGroup.JOBLESS).build();

            assertThat(lax.check(others(YouthGroup.JOBLESS).addGroup(unknown).build())
                            .findings())
                    .isEmpty();
        }

        @Test
        void is_held_exactly_against_a_floor_of_any_size() {
            long huge = Long.MAX_VALUE;

            assertThat(halfReached(Ratio.of(1, huge))).isEqualTo(Verdict.COMPLIANT);
            assertThat(halfReached(Ratio.of(huge / 2, huge - 1))).isEqualTo(Verdict.COMPLIANT);
            assertThat(halfReached(Ratio.of(huge / 2 + 1, huge))).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(halfReached(Ratio.of(huge - 1, huge))).isEqualTo(Verdict.NON_COMPLIANT);
        }

        private ParameterSet floor(YouthGroup group, Ratio floor) {
            return Surveys.PARAMETERS.with(CoverageParameters.GROUP_FLOORS, group, floor, CITY);
        }

        private Verdict halfReached(Ratio floor) {
            ParameterSet own = floor(YouthGroup.JOBLESS, floor);
            return CoveragePolicy.of("city", own).check(sound().build()).verdict();
        }
    }

    @Nested
    class An_organization {

        private final Rule rule = CoverageRules.ORGANIZATION_CONDITION;

        @Test
        void that_is_sound_is_no_gap() {
            assertFindings(rule, with(site("s1"))).isEmpty();
        }

        @Test
        void that_is_weakened_or_lifeless_is_a_gap_however_few_the_members() {
            assertFindings(rule, with(site("s1").memberCount(0).organization(OrganizationCondition.WEAKENED)))
                    .containsExactly("coverage.organization.condition violation at sites[0].organization "
                            + "{place=s1, condition=weakened, remedy=restore}");
            assertFindings(rule, with(community("c1").organization(OrganizationCondition.LIFELESS)))
                    .containsExactly("coverage.organization.condition violation at communities[0].organization "
                            + "{place=c1, condition=lifeless, remedy=enliven}");
        }

        @Test
        void that_is_not_established_is_a_gap_where_the_members_are_enough_for_a_branch() {
            assertFindings(rule, with(site("s1").memberCount(3).organization(OrganizationCondition.ABSENT)))
                    .containsExactly("coverage.organization.condition violation at sites[0].organization "
                            + "{place=s1, condition=absent, remedy=establish}");
            assertFindings(rule, with(site("s1").memberCount(2).organization(OrganizationCondition.ABSENT)))
                    .isEmpty();
        }

        @Test
        void that_is_not_established_takes_the_count_of_members_to_judge() {
            assertFindings(rule, with(unknownSite().organization(OrganizationCondition.ABSENT)))
                    .containsExactly("coverage.organization.condition missing-fact at sites[0].memberCount "
                            + "{place=s1, condition=absent, remedy=establish}");
        }

        @Test
        void that_is_not_established_is_no_gap_where_even_the_youth_are_too_few() {
            assertFindings(rule, with(unknownSite().youthCount(2).organization(OrganizationCondition.ABSENT)))
                    .isEmpty();
        }

        @Test
        void whose_condition_and_members_are_unknown_is_missing_both() {
            assertFindings(rule, with(unknownSite()))
                    .containsExactly(
                            "coverage.organization.condition missing-fact at sites[0].memberCount {place=s1}",
                            "coverage.organization.condition missing-fact at sites[0].organization {place=s1}");
        }

        @Test
        void whose_condition_is_unknown_is_missing() {
            assertFindings(rule, with(unknownSite().memberCount(2)))
                    .containsExactly(
                            "coverage.organization.condition missing-fact at sites[0].organization {place=s1}");
        }

        @Test
        void has_a_remedy_for_each_weak_condition_and_another_one_for_each() {
            assertThat(ImmutableList.copyOf(OrganizationCondition.values()).stream()
                            .filter(condition -> condition != OrganizationCondition.SOUND)
                            .map(condition -> findings(
                                            rule, with(community("c1").organization(condition)))
                                    .get(0))
                            .map(finding -> finding.remedy(Locale.CHINA)))
                    .containsExactly("c1：恢复团组织，或将团员转入社区团组织", "c1：依靠已建立的党组织建立团组织", "c1：选好配强团干部，开展青年喜闻乐见的活动");
            assertThat(ConditionRemedy.of(OrganizationCondition.SOUND)).isEmpty();
        }
    }

    @Nested
    class A_youth_center {

        private final Rule rule = CoverageRules.YOUTH_CENTER_SERVES;

        @Test
        void that_states_a_community_serves() {
            YouthCenter center = YouthCenter.builder()
                    .id("y1")
                    .addServedCommunityId("elsewhere")
                    .build();

            assertFindings(rule, bare().addYouthCenter(center).build()).isEmpty();
        }

        @Test
        void that_states_none_does_not() {
            assertFindings(
                            rule,
                            bare().addYouthCenter(YouthCenter.builder().id("y1").build())
                                    .build())
                    .containsExactly("coverage.youth-center.serves violation at youthCenters[0].servedCommunityIds "
                            + "{youthCenter=y1}");
        }
    }
}
