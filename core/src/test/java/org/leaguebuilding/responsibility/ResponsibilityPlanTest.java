package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.assertRefused;
import static org.leaguebuilding.responsibility.Plans.DAY;
import static org.leaguebuilding.responsibility.Plans.directive;
import static org.leaguebuilding.responsibility.Plans.sound;
import static org.leaguebuilding.responsibility.Plans.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

class ResponsibilityPlanTest {

    private static final LocalDate TOO_LATE = LocalDate.of(2200, 1, 1);

    @Test
    void plans_with_the_same_facts_are_equal() {
        ResponsibilityPlan one = sound().build();

        assertThat(one).isEqualTo(sound().build()).hasSameHashCodeAs(sound().build());
        assertThat(one).isNotEqualTo(sound().addGoal("又一目标").build());
        assertThat(ResponsibilityPlan.builder().from(one).build()).isEqualTo(one);
    }

    @Test
    void a_plan_shows_nobody() {
        assertThat(sound().build().toString()).doesNotContain("someone");
    }

    @Nested
    class Is_refused_with {

        @Test
        void a_blank_id() {
            assertRefused(() -> sound().id("").build(), "ResponsibilityPlan.id", Expectation.IDENTIFIER);
            assertRefused(
                    () -> sound().developmentPlan(" ").build(),
                    "ResponsibilityPlan.developmentPlan",
                    Expectation.IDENTIFIER);
            assertRefused(() -> task("", "s1").build(), "PlannedTask.id", Expectation.IDENTIFIER);
            assertRefused(() -> task("t", "s1").unitId("").build(), "PlannedTask.unitId", Expectation.IDENTIFIER);
            assertRefused(() -> task("t", "").build(), "PlannedTask.startedByUnitId", Expectation.IDENTIFIER);
            assertRefused(() -> directive("").build(), "Directive.id", Expectation.IDENTIFIER);
            assertRefused(() -> directive("x").fromUnitId("").build(), "Directive.fromUnitId", Expectation.IDENTIFIER);
            assertRefused(() -> directive("x").toUnitId("").build(), "Directive.toUnitId", Expectation.IDENTIFIER);
        }

        @Test
        void a_blank_text() {
            assertRefused(() -> sound().addGoal("").build(), "ResponsibilityPlan.goals", Expectation.TEXT);
            assertRefused(() -> task("t", "s1").addMeasure("").build(), "PlannedTask.measures", Expectation.TEXT);
        }

        @Test
        void something_twice() {
            assertRefused(
                    () -> sound().addGoals("同一目标", "同一目标").build(), "ResponsibilityPlan.goals", Expectation.DISTINCT);
            assertRefused(
                    () -> sound().addTask(task("t1", "c1").build()).build(),
                    "ResponsibilityPlan.tasks",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> sound().addDirective(directive("x1").build()).build(),
                    "ResponsibilityPlan.directives",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> task("t", "s1").addMeasures("同一措施", "同一措施").build(),
                    "PlannedTask.measures",
                    Expectation.DISTINCT);
        }

        @Test
        void no_measures_that_differ() {
            assertThat(task("t", "s1").addMeasures("一项", "又一项").build().measures())
                    .contains("一项", "又一项");
        }

        @Test
        void a_district_that_is_none_of_the_chain() {
            assertRefused(
                    () -> sound().districtId("d9").build(),
                    "ResponsibilityPlan.districtId",
                    Expectation.KNOWN_REFERENCE);
            assertRefused(
                    () -> sound().districtId("s1").build(),
                    "ResponsibilityPlan.districtId",
                    Expectation.KNOWN_REFERENCE);
        }

        @Test
        void a_unit_that_is_not_in_the_chain() {
            assertRefused(
                    () -> sound().addTask(task("t9", "c1").unitId("c9").build()).build(),
                    "ResponsibilityPlan.tasks.unitId",
                    Expectation.KNOWN_REFERENCE);
            assertRefused(
                    () -> sound().addTask(task("t9", "c9").build()).build(),
                    "ResponsibilityPlan.tasks.startedByUnitId",
                    Expectation.KNOWN_REFERENCE);
            assertRefused(
                    () -> sound().addDirective(directive("x9").fromUnitId("c9").build())
                            .build(),
                    "ResponsibilityPlan.directives.fromUnitId",
                    Expectation.KNOWN_REFERENCE);
            assertRefused(
                    () -> sound().addDirective(directive("x9").toUnitId("c9").build())
                            .build(),
                    "ResponsibilityPlan.directives.toUnitId",
                    Expectation.KNOWN_REFERENCE);
        }

        @Test
        void a_task_that_is_due_before_it_starts() {
            assertThat(Schedule.of(DAY, DAY).dueOn()).isEqualTo(DAY);
            assertRefused(() -> Schedule.of(DAY, DAY.minusDays(1)), "Schedule.dueOn", Expectation.NOT_BEFORE_START);
        }

        @Test
        void a_date_out_of_range() {
            assertRefused(() -> sound().asOf(TOO_LATE).build(), "ResponsibilityPlan.asOf", Expectation.DATE);
            assertRefused(() -> Schedule.of(TOO_LATE, TOO_LATE), "Schedule.startsOn", Expectation.DATE);
            assertRefused(() -> Schedule.of(DAY, TOO_LATE), "Schedule.dueOn", Expectation.DATE);
            assertRefused(
                    () -> directive("x").handedDownOn(TOO_LATE).build(), "Directive.handedDownOn", Expectation.DATE);
        }

        @Test
        void something_handed_down_to_its_own_unit_or_after_the_day_of_the_record() {
            assertRefused(() -> directive("x").toUnitId("d1").build(), "Directive.toUnitId", Expectation.NOT_ITSELF);
            assertRefused(
                    () -> sound().addDirective(directive("x2")
                                    .handedDownOn(DAY.plusDays(1))
                                    .build())
                            .build(),
                    "ResponsibilityPlan.asOf",
                    Expectation.NOT_BEFORE_START);
        }

        @Test
        void something_handed_down_sideways_or_up() {
            assertThat(sound().directives(ImmutableList.of(directive("x")
                                    .fromUnitId("city")
                                    .toUnitId("c1")
                                    .build()))
                            .build()
                            .directives())
                    .hasSize(1);
            assertRefused(
                    () -> sound().addDirective(directive("x")
                                    .fromUnitId("c1")
                                    .toUnitId("c2")
                                    .build())
                            .build(),
                    "ResponsibilityPlan.directives.toUnitId",
                    Expectation.LOWER_UNIT);
            assertRefused(
                    () -> sound().addDirective(directive("x")
                                    .fromUnitId("s1")
                                    .toUnitId("d1")
                                    .build())
                            .build(),
                    "ResponsibilityPlan.directives.toUnitId",
                    Expectation.LOWER_UNIT);
        }

        @Test
        void figures_that_no_city_can_mean() {
            ParameterSet defaults = Editions.wuhan2005().responsibility().parameters();
            NoProvision own = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

            assertRefused(
                    () -> defaults.with(ResponsibilityParameters.REPORT_BACK_DAYS, -1, own),
                    "Parameter.responsibility.report-back-days",
                    Expectation.COUNT);
            assertRefused(
                    () -> defaults.with(ResponsibilityParameters.INITIATIVE_FLOOR, Ratio.of(101, 100), own),
                    "Parameter.responsibility.initiative-floor",
                    Expectation.SHARE);
        }
    }
}
