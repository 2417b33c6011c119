package org.leaguebuilding.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.FamilyTexts;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

class ActivityPolicyTest {

    private static final ActivityPolicy POLICY =
            ActivityPolicy.of("test", Editions.wuhan2005().activity().parameters());

    private static ImmutableList<String> found(ActivityProgramme programme) {
        return found(POLICY, programme);
    }

    private static ImmutableList<String> found(ActivityPolicy policy, ActivityProgramme programme) {
        return policy.check(programme).findings().stream()
                .map(finding -> finding.rule() + " " + finding.kind().code() + " " + finding.path())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Finding> of(ActivityPolicy policy, String rule, ActivityProgramme programme) {
        return policy.check(programme).findings().stream()
                .filter(finding -> finding.rule().id().value().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<ServiceOrientation> allBut(ServiceOrientation orientation) {
        return ImmutableList.copyOf(ServiceOrientation.values()).stream()
                .filter(other -> other != orientation)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void a_programme_that_meets_everything_is_compliant_and_without_findings() {
        assertThat(found(Programmes.complete())).isEmpty();
        assertThat(POLICY.verdict(Programmes.complete())).isEqualTo(Verdict.COMPLIANT);
        assertThat(POLICY.judge(Programmes.complete(), Checks.quiet())).isSameAs(Checks.quiet());
    }

    @Test
    void activities_are_counted_by_their_style() {
        ActivityProgramme programme = Programmes.of(
                Programmes.activity("a1", 1).build(),
                Programmes.activity("a2", 2).build(),
                Programmes.activity("a3", 3).style(WorkStyle.MANAGEMENT).build(),
                Programmes.activity("a4", 4).style(Optional.empty()).build(),
                Programmes.activity("a5", 5).style(Optional.empty()).build(),
                Programmes.activity("a6", 6).style(Optional.empty()).build());

        assertThat(ServiceShare.of(programme)).isEqualTo(new ServiceShare(2, 1, 3));
    }

    @Nested
    class Orientations {

        @ParameterizedTest
        @EnumSource
        void are_served_where_one_activity_serves(ServiceOrientation orientation) {
            ActivityProgramme programme = Programmes.of(
                    Programmes.activity("a1", 2)
                            .orientations(allBut(orientation))
                            .build(),
                    Programmes.activity("a2", 5).orientations(Optional.empty()).build(),
                    Programmes.activity("a3", 8)
                            .orientations(ImmutableSet.of(orientation))
                            .build());

            assertThat(found(programme)).isNotEmpty().noneMatch(found -> found.startsWith("activity.orientation"));
        }

        @ParameterizedTest
        @EnumSource
        void are_violated_where_no_activity_serves(ServiceOrientation orientation) {
            ActivityProgramme programme = Programmes.each(activity -> activity.orientations(allBut(orientation)));

            assertThat(found(programme))
                    .containsExactly("activity.orientation." + orientation.code() + " violation activities");
        }

        @ParameterizedTest
        @EnumSource
        void are_unknown_where_an_activity_does_not_say_whom_it_serves(ServiceOrientation orientation) {
            ActivityProgramme programme = Programmes.of(
                    Programmes.activity("a1", 2)
                            .orientations(allBut(orientation))
                            .build(),
                    Programmes.activity("a2", 5).orientations(Optional.empty()).build());

            assertThat(found(programme))
                    .contains(
                            "activity.orientation." + orientation.code() + " missing-fact activities[1].orientations");
            assertThat(POLICY.verdict(programme)).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @EnumSource
        void are_missed_in_each_activity_that_could_serve(ServiceOrientation orientation) {
            ActivityProgramme programme = Programmes.of(
                    Programmes.activity("a1", 2).orientations(Optional.empty()).build(),
                    Programmes.activity("a2", 5)
                            .orientations(allBut(orientation))
                            .build(),
                    Programmes.activity("a3", 8).orientations(Optional.empty()).build());

            ImmutableList<Finding> findings = of(POLICY, "activity.orientation." + orientation.code(), programme);

            assertThat(findings)
                    .extracting(Finding::path)
                    .containsExactly("activities[0].orientations", "activities[2].orientations");
            assertThat(findings.get(1).arguments()).isEqualTo(ImmutableMap.of("activities", 3L, "activity", "a3"));
            assertThat(findings.get(1).message(Locale.ENGLISH))
                    .startsWith("The service orientations of activity a3 are not given");
            assertThat(findings.get(1).message(Locale.CHINA)).startsWith("未填报活动a3的服务方向");
        }

        @Test
        void count_an_empty_declaration_as_serving_nobody() {
            assertThat(found(Programmes.each(activity -> activity.orientations(ImmutableSet.of()))))
                    .containsExactly(
                            "activity.orientation.community violation activities",
                            "activity.orientation.youth violation activities",
                            "activity.orientation.society violation activities");
        }
    }

    @Nested
    class A_start {

        @Test
        void is_a_need_of_youth_alone() {
            assertThat(found(Programmes.third(activity -> activity.areas(ImmutableSet.of()))))
                    .isEmpty();
        }

        @Test
        void is_a_central_task_alone() {
            assertThat(found(Programmes.third(activity ->
                            activity.needs(Optional.empty()).areas(ImmutableSet.of(CommunityArea.SECURITY)))))
                    .isEmpty();
        }

        @Test
        void is_violated_where_an_activity_names_neither() {
            ActivityProgramme programme = Programmes.third(
                    activity -> activity.needs(ImmutableSet.of()).areas(ImmutableSet.of()));

            assertThat(found(programme)).containsExactly("activity.starts-from violation activities[2]");
            assertThat(POLICY.check(programme).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("activity", "a3"));
        }

        @Test
        void is_unknown_where_one_is_not_given_and_the_other_does_not_decide() {
            assertThat(found(Programmes.third(
                            activity -> activity.needs(ImmutableSet.of()).areas(Optional.empty()))))
                    .containsExactly("activity.starts-from missing-fact activities[2].areas");
            assertThat(found(Programmes.third(
                            activity -> activity.needs(Optional.empty()).areas(ImmutableSet.of()))))
                    .containsExactly("activity.starts-from missing-fact activities[2].needs");
            assertThat(found(Programmes.third(
                            activity -> activity.needs(Optional.empty()).areas(Optional.empty()))))
                    .containsExactly(
                            "activity.starts-from missing-fact activities[2].needs",
                            "activity.starts-from missing-fact activities[2].areas");
        }
    }

    @Nested
    class Variety {

        @Test
        void needs_two_kinds() {
            ActivityProgramme programme = Programmes.each(activity -> activity.kind(ActivityKind.CARE));

            assertThat(found(programme)).containsExactly("activity.system.variety concern activities");
            assertThat(POLICY.check(programme).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("kinds", 1L, "minimum", 2L));
            assertThat(POLICY.verdict(programme)).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void counts_many_kinds_exactly_however_alike_their_hashes() {
            ActivityPolicy hundred = ActivityPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.LEAST_KINDS, 100, Programmes.OWN));

            assertThat(of(hundred, "activity.system.variety", ofKinds(100))).isEmpty();
            assertThat(of(hundred, "activity.system.variety", ofKinds(99)))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.arguments()).isEqualTo(ImmutableMap.of("kinds", 99L, "minimum", 100L)));
        }

        /** Each kind twice, so that there are more activities than kinds. */
        private static ActivityProgramme ofKinds(int kinds) {
            ImmutableList.Builder<Activity> activities = ImmutableList.builder();
            for (int i = 0; i < 2 * kinds; i++) {
                activities.add(Programmes.activity("a" + i, 1 + i % 12)
                        .kind(ActivityKind.of("kind-" + i % kinds))
                        .build());
            }
            return Programmes.of(activities.build());
        }

        @Test
        void is_a_figure_of_the_city() {
            ActivityPolicy three = ActivityPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.LEAST_KINDS, 3, Programmes.OWN));

            assertThat(found(three, Programmes.complete()))
                    .containsExactly("activity.system.variety concern activities");
            assertThat(found(three, Programmes.third(activity -> activity.kind(ActivityKind.of("street-cleaning")))))
                    .isEmpty();
            assertThat(three.edition()).isEqualTo("city");
        }
    }

    @Nested
    class The_whole_year {

        @Test
        void is_not_reached_where_a_quarter_is_empty() {
            ActivityProgramme programme =
                    Programmes.third(activity -> activity.dates(ImmutableList.of(LocalDate.of(2005, 6, 30))));

            assertThat(found(programme)).containsExactly("activity.system.all-year concern activities");
            assertThat(POLICY.check(programme).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("quarters", 3L, "minimum", 4L));
        }

        @Test
        void begins_each_quarter_on_its_first_day() {
            assertThat(found(Programmes.third(activity -> activity.dates(ImmutableList.of(LocalDate.of(2005, 7, 1))))))
                    .isEmpty();
            assertThat(found(Programmes.third(activity -> activity.dates(ImmutableList.of(LocalDate.of(2005, 9, 30))))))
                    .isEmpty();
            assertThat(found(Programmes.third(activity -> activity.dates(ImmutableList.of(LocalDate.of(2005, 10, 1))))))
                    .hasSize(1);
        }

        @Test
        void is_reached_by_one_activity_on_several_days() {
            ActivityProgramme programme = Programmes.of(
                    Programmes.activity("a1", 2)
                            .dates(ImmutableList.of(
                                    LocalDate.of(2005, 12, 31),
                                    LocalDate.of(2005, 1, 1),
                                    LocalDate.of(2005, 8, 1),
                                    LocalDate.of(2005, 4, 1)))
                            .build(),
                    Programmes.activity("a2", 2).kind(ActivityKind.CARE).build());

            assertThat(found(programme)).isEmpty();
        }

        @Test
        void is_unknown_where_an_activity_without_dates_could_fill_the_gap() {
            ActivityProgramme programme = Programmes.third(activity -> activity.dates(Optional.empty()));

            assertThat(found(programme)).containsExactly("activity.system.all-year missing-fact activities[2].dates");
            assertThat(POLICY.check(programme).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("quarters", 3L, "minimum", 4L, "activity", "a3"));
        }

        @Test
        void is_missed_in_each_activity_without_dates() {
            assertThat(found(Programmes.each(activity -> activity.dates(Optional.empty()))))
                    .containsExactly(
                            "activity.system.all-year missing-fact activities[0].dates",
                            "activity.system.all-year missing-fact activities[1].dates",
                            "activity.system.all-year missing-fact activities[2].dates",
                            "activity.system.all-year missing-fact activities[3].dates");
        }

        @Test
        void of_one_quarter_is_reached_by_any_activity_even_without_dates() {
            ActivityPolicy one = ActivityPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.LEAST_QUARTERS, 1, Programmes.OWN));

            assertThat(found(one, Programmes.each(activity -> activity.dates(Optional.empty()))))
                    .isEmpty();
            assertThat(of(one, "activity.system.all-year", Programmes.of())).hasSize(1);
        }

        @Test
        void is_said_without_asking_for_more_quarters_than_a_year_has() {
            Finding finding = of(
                            POLICY,
                            "activity.system.all-year",
                            Programmes.of(Programmes.activity("a1", 2).build()))
                    .get(0);

            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Quarters of the year with an activity: 1; at least 4 required");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("年度内有活动的季度为1个，不足4个");
            assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请在每个季度都安排活动");
        }

        @Test
        void is_reached_whatever_an_activity_without_dates_adds() {
            ImmutableList<Activity> activities = ImmutableList.<Activity>builder()
                    .addAll(Programmes.complete().activities())
                    .add(Programmes.activity("a5", 1).dates(Optional.empty()).build())
                    .build();

            assertThat(found(Programmes.of(activities))).isEmpty();
        }

        @Test
        void counts_its_quarters_from_the_first_day_of_the_programme() {
            LocalDate start = LocalDate.of(2004, 9, 15);
            ActivityProgramme programme = ActivityProgramme.builder()
                    .id("p1")
                    .organizationId("o1")
                    .addActivities(
                            Programmes.activity("a1", 2)
                                    .dates(ImmutableList.of(
                                            LocalDate.of(2004, 12, 14),
                                            LocalDate.of(2005, 3, 14),
                                            LocalDate.of(2005, 6, 14)))
                                    .build(),
                            Programmes.activity("a2", 2)
                                    .kind(ActivityKind.CARE)
                                    .dates(ImmutableList.of(LocalDate.of(2005, 1, 1)))
                                    .build())
                    .year(DateSpan.of(start, start.plusYears(1)))
                    .build();

            assertThat(found(programme)).containsExactly("activity.system.all-year concern activities");
            assertThat(found(
                            ActivityPolicy.of(
                                    "city",
                                    Editions.wuhan2005()
                                            .activity()
                                            .parameters()
                                            .with(ActivityParameters.LEAST_QUARTERS, 3, Programmes.OWN)),
                            programme))
                    .isEmpty();
        }
    }

    @Nested
    class Qualities {

        @Test
        void that_an_activity_lacks_are_concerns() {
            ActivityProgramme programme = Programmes.third(
                    activity -> activity.effective(false).targeted(false).lively(false));

            assertThat(found(programme))
                    .containsExactly(
                            "activity.quality.effective concern activities[2].effective",
                            "activity.quality.targeted concern activities[2].targeted",
                            "activity.quality.lively concern activities[2].lively");
            assertThat(POLICY.verdict(programme)).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void that_nobody_has_appraised_are_missing_and_leave_the_verdict_alone() {
            ActivityProgramme programme = Programmes.third(activity -> activity.effective(Optional.empty())
                    .targeted(Optional.empty())
                    .lively(Optional.empty()));

            assertThat(found(programme))
                    .containsExactly(
                            "activity.quality.effective missing-fact activities[2].effective",
                            "activity.quality.targeted missing-fact activities[2].targeted",
                            "activity.quality.lively missing-fact activities[2].lively");
            assertThat(POLICY.verdict(programme)).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void are_reported_quality_by_quality_and_then_activity_by_activity() {
            assertThat(found(Programmes.each(
                            activity -> activity.effective(false).lively(false))))
                    .containsExactly(
                            "activity.quality.effective concern activities[0].effective",
                            "activity.quality.effective concern activities[1].effective",
                            "activity.quality.effective concern activities[2].effective",
                            "activity.quality.effective concern activities[3].effective",
                            "activity.quality.lively concern activities[0].lively",
                            "activity.quality.lively concern activities[1].lively",
                            "activity.quality.lively concern activities[2].lively",
                            "activity.quality.lively concern activities[3].lively");
        }
    }

    @Nested
    class In_a_new_field {

        @Test
        void an_activity_names_the_practical_problem() {
            assertThat(found(Programmes.third(activity ->
                            activity.newField(NewField.UPSCALE_ESTATE).practicalProblem("no place to meet"))))
                    .isEmpty();
        }

        @Test
        void an_activity_without_a_problem_is_a_violation() {
            ActivityProgramme programme = Programmes.third(activity -> activity.newField(NewField.UPSCALE_ESTATE));

            assertThat(found(programme))
                    .containsExactly("activity.new-field.practical-problem violation activities[2].practicalProblem");
            Finding finding = POLICY.check(programme).findings().get(0);
            assertThat(finding.message(Locale.ENGLISH)).contains("upscale residential estates");
            assertThat(finding.message(Locale.CHINA)).contains("高档住宅小区");
        }

        @Test
        void only_is_a_problem_asked_for() {
            assertThat(POLICY.trace(Programmes.complete()).notLookedAt())
                    .containsExactly(ActivityRules.NEW_FIELD_PRACTICAL_PROBLEM);
        }
    }

    @Nested
    class The_share_of_service_activities {

        private ActivityProgramme programme(int service, int management, int unknown) {
            ImmutableList.Builder<Activity> activities = ImmutableList.builder();
            int size = service + management + unknown;
            for (int i = 0; i < size; i++) {
                Activity.Builder activity = Programmes.activity("a" + i, 1 + 3 * (i % 4))
                        .kind(ActivityKind.builtIn().get(i % 2));
                activities.add(
                        i < service
                                ? activity.build()
                                : activity.style(
                                                i < service + management
                                                        ? Optional.of(WorkStyle.MANAGEMENT)
                                                        : Optional.empty())
                                        .build());
            }
            return Programmes.of(activities.build());
        }

        @Test
        void is_enough_at_the_floor() {
            assertThat(found(programme(2, 2, 0))).isEmpty();
            assertThat(found(programme(3, 2, 0))).isEmpty();
        }

        @Test
        void is_too_small_just_below_the_floor() {
            ActivityProgramme programme = programme(2, 3, 0);

            assertThat(found(programme)).containsExactly("activity.service-share concern activities");
            Finding finding = POLICY.check(programme).findings().get(0);
            assertThat(finding.arguments())
                    .isEqualTo(ImmutableMap.of("service", 2L, "activities", 5L, "floor", "1/2", "unknown", 0L));
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Activities: 5; of them serve: 2 (40%); at least 50% is required");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("年度活动共5项，其中服务型2项，占40%，低于50%的下限");
            assertThat(POLICY.verdict(programme)).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void is_unknown_where_the_floor_lies_between_its_bounds() {
            ActivityProgramme programme = programme(1, 1, 2);

            assertThat(found(programme))
                    .containsExactly(
                            "activity.service-share missing-fact activities[2].style",
                            "activity.service-share missing-fact activities[3].style");
            Finding finding = POLICY.check(programme).findings().get(0);
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo(
                            "Activities: 4; known to serve: 1; style not given: 2; so whether the share of service activities is at least 50% is unknown");
            assertThat(finding.message(Locale.CHINA)).contains("已知服务型1项，未填报工作方式2项", "不低于50%");
        }

        @Test
        void is_enough_where_its_lower_bound_is() {
            assertThat(found(programme(3, 0, 3))).isEmpty();
        }

        @Test
        void is_too_small_where_its_upper_bound_is_and_says_what_is_not_known() {
            ActivityProgramme programme = programme(0, 3, 1);

            assertThat(found(programme)).containsExactly("activity.service-share concern activities");
            Finding finding = POLICY.check(programme).findings().get(0);
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo(
                            "Activities: 4; of them serve: 0, style not given: 1; at least 50% is required, which cannot be reached");
            assertThat(finding.message(Locale.CHINA)).contains("未填报工作方式1项", "即便全部计入，所占比例仍低于50%");
        }

        @Test
        void is_held_against_the_floor_of_the_city_exactly() {
            ActivityPolicy third = withFloor(Ratio.of(1, 3));

            assertThat(found(third, programme(2, 4, 0))).isEmpty();
            assertThat(found(third, programme(2, 5, 0))).containsExactly("activity.service-share concern activities");
        }

        @Test
        void is_held_exactly_against_a_floor_of_huge_terms() {
            long half = Long.MAX_VALUE / 2;

            assertThat(found(withFloor(Ratio.of(half + 1, Long.MAX_VALUE)), programme(2, 2, 0)))
                    .containsExactly("activity.service-share concern activities");
            assertThat(found(withFloor(Ratio.of(half, Long.MAX_VALUE)), programme(2, 2, 0)))
                    .isEmpty();
        }

        @Test
        void reaches_a_floor_of_nothing_by_any_activity_and_none_without_activities() {
            assertThat(found(withFloor(Ratio.ZERO), programme(0, 4, 0))).isEmpty();
            assertThat(of(withFloor(Ratio.ZERO), "activity.service-share", Programmes.of()))
                    .extracting(Finding::kind)
                    .containsExactly(FindingKind.MISSING_FACT);
        }

        private ActivityPolicy withFloor(Ratio floor) {
            return ActivityPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.SERVICE_SHARE_FLOOR, floor, Programmes.OWN));
        }
    }

    @Nested
    class A_programme_without_activities {

        private final ActivityProgramme empty = Programmes.of();

        @Test
        void is_reported_by_every_rule_about_the_whole() {
            assertThat(found(empty))
                    .containsExactly(
                            "activity.orientation.community violation activities",
                            "activity.orientation.youth violation activities",
                            "activity.orientation.society violation activities",
                            "activity.system.variety concern activities",
                            "activity.system.all-year concern activities",
                            "activity.service-share missing-fact activities");
            assertThat(POLICY.verdict(empty)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void is_told_that_it_has_none() {
            Finding finding = POLICY.check(empty).findings().get(0);

            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The programme lists no activities");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("年度活动计划尚未列入活动");
        }

        @Test
        void is_told_that_nothing_has_no_share() {
            Finding finding = of(POLICY, "activity.service-share", empty).get(0);

            assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_FACT);
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("The programme lists no activities, so there is no share of service activities");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("年度活动计划尚未列入活动，服务型活动比例无从计算");
        }

        @Test
        void is_not_looked_at_by_the_rules_about_single_activities() {
            Trace trace = POLICY.trace(empty);

            assertThat(trace.notLookedAt())
                    .containsExactly(
                            ActivityRules.STARTS_FROM,
                            ActivityRules.QUALITY_EFFECTIVE,
                            ActivityRules.QUALITY_TARGETED,
                            ActivityRules.QUALITY_LIVELY,
                            ActivityRules.NEW_FIELD_PRACTICAL_PROBLEM);
        }
    }

    @Nested
    class The_family {

        @Test
        void has_its_texts_in_both_languages() {
            FamilyTexts.assertComplete(
                    "activity", POLICY.rules(), POLICY.parameters().all());
        }

        @Test
        void names_every_parameter_that_a_rule_reads() {
            assertThat(POLICY.rules().rules().stream().flatMap(rule -> rule.parameters().stream()))
                    .containsExactlyElementsOf(ActivityParameters.KEYS);
        }

        @Test
        void never_shows_the_problem_of_an_activity() {
            ActivityProgramme programme = Programmes.each(activity ->
                    activity.practicalProblem("a private matter").lively(false).needs(ImmutableSet.of()));

            assertThat(POLICY.check(programme).toString()).doesNotContain("private");
        }
    }
}
