package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.responsibility.Plans.DAY;
import static org.leaguebuilding.responsibility.Plans.POLICY;
import static org.leaguebuilding.responsibility.Plans.directive;
import static org.leaguebuilding.responsibility.Plans.sound;
import static org.leaguebuilding.responsibility.Plans.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.leadership.Completions;
import org.leaguebuilding.rule.Truth;

/** What is said of tasks and directives with unknown facts is what is true whatever they are. */
class PlanCompletionsTest {

    private static final int PLANS = 300;

    @Test
    void of_initiative_is_what_holds_in_all_completions() {
        Random random = new Random(62);
        Set<Truth> decided = EnumSet.noneOf(Truth.class);

        for (int i = 0; i < PLANS; i++) {
            ImmutableList.Builder<PlannedTask> tasks = ImmutableList.builder();
            for (int id = 1 + random.nextInt(8); id > 0; id--) {
                Optional<String> startedBy = Optional.of(random.nextInt(4) == 0 ? "c1" : "d1");
                tasks.add(task("t" + id, "d1")
                        .startedByUnitId(random.nextInt(3) == 0 ? Optional.empty() : startedBy)
                        .build());
            }
            ResponsibilityPlan plan = sound().tasks(tasks.build()).build();
            decided.add(completions(plan).assertExact().get(ResponsibilityRules.INITIATIVE_BELOW));
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void of_reports_is_what_holds_in_all_completions() {
        Random random = new Random(56);
        Set<Truth> decided = EnumSet.noneOf(Truth.class);

        for (int i = 0; i < PLANS; i++) {
            ImmutableList.Builder<Directive> directives = ImmutableList.builder();
            for (int id = random.nextInt(4); id > 0; id--) {
                Optional<LocalDate> on = Optional.of(DAY.minusDays(30 + random.nextInt(2)));
                directives.add(directive("x" + id)
                        .handedDownOn(random.nextInt(3) == 0 ? Optional.empty() : on)
                        .reportedBack(random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(4) > 0))
                        .build());
            }
            ResponsibilityPlan plan = sound().directives(directives.build()).build();
            decided.add(completions(plan).assertExact().get(ResponsibilityRules.CHAIN_REPORTS_BACK));
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    private static Completions<ResponsibilityPlan> completions(ResponsibilityPlan plan) {
        Completions<ResponsibilityPlan> completions = Completions.of(POLICY.rules(), POLICY::check, plan);
        for (int i = 0; i < plan.tasks().size(); i++) {
            int index = i;
            if (plan.tasks().get(i).startedByUnitId().isEmpty()) {
                completions.fill(
                        "tasks[" + i + "].startedByUnitId",
                        ImmutableList.of("city", "s1"),
                        (record, unitId) -> withStarter(record, index, unitId));
            }
        }
        for (int i = 0; i < plan.directives().size(); i++) {
            fill(i, plan.directives().get(i), completions);
        }
        return completions;
    }

    private static void fill(int index, Directive directive, Completions<ResponsibilityPlan> completions) {
        if (directive.handedDownOn().isEmpty()) {
            completions.fill(
                    "directives[" + index + "].handedDownOn",
                    ImmutableList.of(DAY.minusDays(31), DAY),
                    (record, on) ->
                            withDirective(record, index, changed(record, index).handedDownOn(on)));
        }
        if (directive.reportedBack().isEmpty()) {
            completions.fill(
                    "directives[" + index + "].reportedBack",
                    ImmutableList.of(true, false),
                    (record, fact) ->
                            withDirective(record, index, changed(record, index).reportedBack(fact)));
        }
    }

    private static Directive.Builder changed(ResponsibilityPlan plan, int index) {
        return Directive.builder().from(plan.directives().get(index));
    }

    private static ResponsibilityPlan withDirective(ResponsibilityPlan plan, int index, Directive.Builder directive) {
        List<Directive> changed = new ArrayList<>(plan.directives());
        changed.set(index, directive.build());
        return ResponsibilityPlan.builder().from(plan).directives(changed).build();
    }

    private static ResponsibilityPlan withStarter(ResponsibilityPlan plan, int index, String unitId) {
        List<PlannedTask> changed = new ArrayList<>(plan.tasks());
        changed.set(
                index,
                PlannedTask.builder()
                        .from(changed.get(index))
                        .startedByUnitId(unitId)
                        .build());
        return ResponsibilityPlan.builder().from(plan).tasks(changed).build();
    }
}
