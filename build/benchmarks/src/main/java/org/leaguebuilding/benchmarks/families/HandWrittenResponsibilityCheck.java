package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.responsibility.Directive;
import org.leaguebuilding.responsibility.PlannedTask;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.responsibility.Schedule;

/** The responsibility rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenResponsibilityCheck {

    private static final int REPORT_BACK_DAYS = 30;

    List<Problem> check(ResponsibilityPlan plan) {
        List<Problem> problems = new ArrayList<>();
        HandWrittenChainCheck.check(plan.chain(), problems);
        checkReports(plan, problems);
        checkGoals(plan, problems);
        if (plan.developmentPlan().isEmpty()) {
            problems.add(new Problem("responsibility.plan.development", Kind.VIOLATION, "developmentPlan", Map.of()));
        }
        ImmutableList<PlannedTask> tasks = plan.tasks();
        checkSchedules(tasks, problems);
        checkPersons(tasks, problems);
        checkMeasures(tasks, problems);
        checkDue(plan, problems);
        checkInitiative(plan, problems);
        return problems;
    }

    private static void checkReports(ResponsibilityPlan plan, List<Problem> problems) {
        ImmutableList<Directive> directives = plan.directives();
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            if (directive.reportedBack().orElse(false)) {
                continue;
            }
            Optional<LocalDate> on = directive.handedDownOn();
            boolean due = on.isPresent()
                    && Math.abs(plan.asOf().toEpochDay() - on.get().toEpochDay()) > REPORT_BACK_DAYS;
            if (due && directive.reportedBack().isPresent()) {
                problems.add(notReported(Kind.CONCERN, "reportedBack", i, directive));
                continue;
            }
            if (on.isEmpty()) {
                problems.add(notReported(Kind.WANTED_FACT_MISSING, "handedDownOn", i, directive));
            }
            if ((due || on.isEmpty()) && directive.reportedBack().isEmpty()) {
                problems.add(notReported(Kind.WANTED_FACT_MISSING, "reportedBack", i, directive));
            }
        }
    }

    private static Problem notReported(Kind kind, String fact, int index, Directive directive) {
        return new Problem(
                "responsibility.chain.reports-back",
                kind,
                "directives[" + index + "]." + fact,
                Map.of(
                        "directive", directive.id(),
                        "unit", directive.toUnitId(),
                        "allowedDays", (long) REPORT_BACK_DAYS));
    }

    private static void checkGoals(ResponsibilityPlan plan, List<Problem> problems) {
        long goals = plan.goals().size();
        long tasks = plan.tasks().size();
        if (goals == 0) {
            problems.add(new Problem(
                    "responsibility.plan.goals", Kind.VIOLATION, "goals", Map.of("goals", goals, "tasks", tasks)));
        }
        if (tasks == 0) {
            problems.add(new Problem(
                    "responsibility.plan.goals", Kind.VIOLATION, "tasks", Map.of("goals", goals, "tasks", tasks)));
        }
    }

    private static void checkSchedules(ImmutableList<PlannedTask> tasks, List<Problem> problems) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).schedule().isEmpty()) {
                problems.add(lacking("responsibility.task.schedule", tasks.get(i), "tasks[" + i + "].schedule"));
            }
        }
    }

    private static void checkPersons(ImmutableList<PlannedTask> tasks, List<Problem> problems) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).responsible().isEmpty()) {
                problems.add(lacking("responsibility.task.person", tasks.get(i), "tasks[" + i + "].responsible"));
            }
        }
    }

    private static void checkMeasures(ImmutableList<PlannedTask> tasks, List<Problem> problems) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).measures().isEmpty()) {
                problems.add(lacking("responsibility.task.measures", tasks.get(i), "tasks[" + i + "].measures"));
            }
        }
    }

    private static Problem lacking(String rule, PlannedTask task, String path) {
        return new Problem(rule, Kind.VIOLATION, path, Map.of("task", task.id(), "unit", task.unitId()));
    }

    private static void checkDue(ResponsibilityPlan plan, List<Problem> problems) {
        ImmutableList<PlannedTask> tasks = plan.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            Optional<Schedule> schedule = task.schedule();
            if (schedule.isPresent() && !plan.period().contains(schedule.get().dueOn())) {
                problems.add(new Problem(
                        "responsibility.task.due-in-plan",
                        Kind.VIOLATION,
                        "tasks[" + i + "].schedule.dueOn",
                        Map.of(
                                "task", task.id(),
                                "dueOn", schedule.get().dueOn().toString(),
                                "period", plan.period().toString())));
            }
        }
    }

    /** At least one task in four comes from below. */
    private static void checkInitiative(ResponsibilityPlan plan, List<Problem> problems) {
        ImmutableList<PlannedTask> tasks = plan.tasks();
        int below = 0;
        int unknown = 0;
        for (int i = 0; i < tasks.size(); i++) {
            Optional<String> startedBy = tasks.get(i).startedByUnitId();
            if (startedBy.isEmpty()) {
                unknown++;
            } else {
                UnitLevel level =
                        plan.chain().find(startedBy.get()).orElseThrow().level();
                below += level == UnitLevel.SUBDISTRICT || level == UnitLevel.COMMUNITY ? 1 : 0;
            }
        }
        if (tasks.isEmpty() || below * 4 < tasks.size()) {
            Map<String, Object> arguments = Map.of(
                    "startedBelow", (long) below,
                    "tasks", (long) tasks.size(),
                    "floor", "1/4",
                    "unknown", (long) unknown);
            addInitiative(tasks, (below + unknown) * 4 >= tasks.size(), arguments, problems);
        }
    }

    private static void addInitiative(
            ImmutableList<PlannedTask> tasks, boolean possible, Map<String, Object> arguments, List<Problem> problems) {
        String rule = "responsibility.initiative.below";
        if (tasks.isEmpty() || !possible) {
            Kind kind = possible ? Kind.WANTED_FACT_MISSING : Kind.CONCERN;
            problems.add(new Problem(rule, kind, "tasks", arguments));
            return;
        }
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).startedByUnitId().isEmpty()) {
                problems.add(
                        new Problem(rule, Kind.WANTED_FACT_MISSING, "tasks[" + i + "].startedByUnitId", arguments));
            }
        }
    }
}
