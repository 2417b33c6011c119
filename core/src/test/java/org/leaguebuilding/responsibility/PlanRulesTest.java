package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.responsibility.Plans.POLICY;
import static org.leaguebuilding.responsibility.Plans.sound;
import static org.leaguebuilding.responsibility.Plans.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.leadership.Lines;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class PlanRulesTest {

    private static final NoProvision OWN = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

    private static ListAssert<String> assertFindings(ResponsibilityPlan.Builder plan) {
        return Lines.assertLines(POLICY.check(plan.build()));
    }

    private static ResponsibilityPlan.Builder with(PlannedTask... tasks) {
        return sound().tasks(ImmutableList.copyOf(tasks));
    }

    @Nested
    class A_plan {

        @Test
        void has_goals() {
            assertFindings(sound().goals(ImmutableList.of()))
                    .containsExactly("responsibility.plan.goals violation at goals {goals=0, tasks=2} by P63");
        }

        @Test
        void has_tasks_and_does_not_pass_for_want_of_any() {
            assertFindings(with())
                    .containsExactly(
                            "responsibility.plan.goals violation at tasks {goals=1, tasks=0} by P63",
                            "responsibility.initiative.below missing-fact at tasks "
                                    + "{startedBelow=0, tasks=0, floor=1/4, unknown=0} by P62");
            assertFindings(with().goals(ImmutableList.of()))
                    .startsWith(
                            "responsibility.plan.goals violation at goals {goals=0, tasks=0} by P63",
                            "responsibility.plan.goals violation at tasks {goals=0, tasks=0} by P63");
        }

        @Test
        void is_told_which_of_goals_and_tasks_to_set() {
            ImmutableList<Finding> findings =
                    POLICY.check(with().goals(ImmutableList.of()).build()).findings();

            assertThat(findings.get(0).remedy(Locale.CHINA)).isEqualTo("请制定本区社区团建工作目标");
            assertThat(findings.get(1).remedy(Locale.CHINA)).isEqualTo("请制定落实本区社区团建工作目标的任务");
            assertThat(findings.get(0).remedy(Locale.ENGLISH)).isEqualTo("Set the district’s goals");
            assertThat(findings.get(1).remedy(Locale.ENGLISH)).isEqualTo("Set the tasks towards the district’s goals");
        }

        @Test
        void has_a_development_plan() {
            assertFindings(sound().developmentPlan(Optional.empty()))
                    .containsExactly("responsibility.plan.development violation at developmentPlan {} by P63");
        }
    }

    @Nested
    class A_task {

        private static PlannedTask.Builder fromBelow() {
            return task("t1", "s1");
        }

        @Test
        void has_a_schedule() {
            assertFindings(with(fromBelow().schedule(Optional.empty()).build()))
                    .containsExactly("responsibility.task.schedule violation at tasks[0].schedule "
                            + "{task=t1, unit=s1} by P64");
        }

        @Test
        void has_a_person_responsible() {
            assertFindings(with(fromBelow().responsible(Optional.empty()).build()))
                    .containsExactly("responsibility.task.person violation at tasks[0].responsible "
                            + "{task=t1, unit=s1} by P64");
        }

        @Test
        void has_measures() {
            assertFindings(with(fromBelow().measures(ImmutableList.of()).build()))
                    .containsExactly("responsibility.task.measures violation at tasks[0].measures "
                            + "{task=t1, unit=s1} by P64");
        }

        @ParameterizedTest
        @CsvSource({"2004-12-31, 1", "2005-01-01, 0", "2005-12-31, 0", "2006-01-01, 1"})
        void is_due_within_the_period(LocalDate dueOn, int findings) {
            assertFindings(with(fromBelow()
                            .schedule(Schedule.of(LocalDate.of(2004, 12, 1), dueOn))
                            .build()))
                    .isEqualTo(ImmutableList.of("responsibility.task.due-in-plan violation at tasks[0].schedule.dueOn "
                                    + "{task=t1, dueOn=" + dueOn + ", period=2005-01-01/2006-01-01} by P64")
                            .subList(0, findings));
        }

        @Test
        void is_told_the_last_day_on_which_it_may_be_due() {
            Finding finding = POLICY.check(with(fromBelow()
                                    .schedule(Schedule.of(LocalDate.of(2005, 12, 1), LocalDate.of(2006, 1, 1)))
                                    .build())
                            .build())
                    .findings()
                    .get(0);

            assertThat(finding.remedy(Locale.CHINA)).isEqualTo("请将任务t1的完成期限调整到方案期限（2005年1月1日至12月31日）内");
            assertThat(finding.remedy(Locale.ENGLISH))
                    .isEqualTo("Move the due date of task t1 into the plan period (1 January to 31 December 2005)");
        }

        @Test
        void is_found_rule_by_rule_then_in_order() {
            PlannedTask bare = PlannedTask.builder()
                    .id("t2")
                    .unitId("c1")
                    .startedByUnitId("c1")
                    .build();

            assertFindings(with(
                            fromBelow()
                                    .responsible(Optional.empty())
                                    .measures(ImmutableList.of())
                                    .build(),
                            bare))
                    .containsExactly(
                            "responsibility.task.schedule violation at tasks[1].schedule {task=t2, unit=c1} by P64",
                            "responsibility.task.person violation at tasks[0].responsible {task=t1, unit=s1} by P64",
                            "responsibility.task.person violation at tasks[1].responsible {task=t2, unit=c1} by P64",
                            "responsibility.task.measures violation at tasks[0].measures {task=t1, unit=s1} by P64",
                            "responsibility.task.measures violation at tasks[1].measures {task=t2, unit=c1} by P64");
        }
    }

    @Nested
    class Initiative_from_below {

        /** One task per unit that started it; {@code ?} is unknown. */
        private static ResponsibilityPlan.Builder startedBy(String... units) {
            PlannedTask[] tasks = new PlannedTask[units.length];
            Arrays.setAll(
                    tasks,
                    i -> task("t" + i, "d1")
                            .startedByUnitId(Optional.of(units[i]).filter(unit -> !unit.equals("?")))
                            .build());
            return with(tasks);
        }

        private static String finding(String kind, String path, int startedBelow, int tasks, int unknown) {
            return "responsibility.initiative.below %s at %s {startedBelow=%s, tasks=%s, floor=1/4, unknown=%s} by P62"
                    .formatted(kind, path, startedBelow, tasks, unknown);
        }

        @Test
        void is_a_quarter_at_least() {
            assertFindings(startedBy("s1", "d1", "city")).isEmpty();
            assertFindings(startedBy("c1", "d1", "city", "d1")).isEmpty();
            assertFindings(startedBy("s1", "d1", "city", "d1", "d1"))
                    .containsExactly(finding("concern", "tasks", 1, 5, 0));
        }

        @Test
        void is_not_there_where_the_city_and_the_district_started_all() {
            assertFindings(startedBy("d1", "city")).containsExactly(finding("concern", "tasks", 0, 2, 0));
        }

        @Test
        void is_enough_whatever_the_unknown_rest() {
            assertFindings(startedBy("s1", "?", "?", "?")).isEmpty();
        }

        @Test
        void is_too_little_whatever_the_unknown_rest() {
            assertFindings(startedBy("?", "d1", "d1", "d1", "d1"))
                    .containsExactly(finding("concern", "tasks", 0, 5, 1));
        }

        @Test
        void is_unknown_where_the_unknown_rest_decides_each_of_which_is_named() {
            assertFindings(startedBy("?", "d1", "d1", "?"))
                    .containsExactly(
                            finding("missing-fact", "tasks[0].startedByUnitId", 0, 4, 2),
                            finding("missing-fact", "tasks[3].startedByUnitId", 0, 4, 2));
        }

        @Test
        void is_unknown_where_there_is_no_task_which_the_text_says() {
            assertFindings(startedBy()).endsWith(finding("missing-fact", "tasks", 0, 0, 0));
            Finding none = POLICY.check(startedBy().build()).findings().get(1);

            assertThat(none.message(Locale.CHINA)).isEqualTo("方案中没有任务，无从计算街道、社区自主提出的任务所占比例");
            assertThat(none.message(Locale.ENGLISH))
                    .isEqualTo(
                            "The plan has no task, so there is no share of tasks proposed by subdistricts and communities");
        }

        @Test
        void is_said_to_be_too_little_whatever_the_unknown_rest() {
            ImmutableList<Finding> findings =
                    POLICY.check(startedBy("?", "d1", "d1", "d1", "d1").build()).findings();

            assertThat(findings.get(0).message(Locale.CHINA)).isEqualTo("任务共5项，其中街道、社区自主提出0项，未填报提出单位1项，所占比例应不低于25%");
            assertThat(findings.get(0).message(Locale.ENGLISH))
                    .isEqualTo(
                            "Tasks: 5; proposed by subdistricts and communities: 0; proposing unit not given: 1; at least 25% is required");
        }

        @ParameterizedTest
        @CsvSource({"1/2, 0", "501/1000, 1", "0/1, 0", "1/1, 1", "4611686018427387904/9223372036854775807, 1"})
        void reaches_the_citys_own_floor_exactly(String floor, int findings) {
            ResponsibilityPolicy own = ResponsibilityPolicy.of(
                    "city",
                    POLICY.parameters().with(ResponsibilityParameters.INITIATIVE_FLOOR, Ratio.parse(floor), OWN));

            Lines.assertLines(own.check(startedBy("s1", "d1").build())).hasSize(findings);
        }
    }
}
