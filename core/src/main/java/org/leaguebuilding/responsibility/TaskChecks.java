package org.leaguebuilding.responsibility;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/** The tasks of a plan can be followed up, and some were proposed by the lower level (P62, P64). */
final class TaskChecks implements ResponsibilityCheck {

    private final Ratio initiativeFloor;

    TaskChecks(ParameterSet parameters) {
        this.initiativeFloor = parameters.value(ResponsibilityParameters.INITIATIVE_FLOOR);
    }

    @Override
    public Checks check(ResponsibilityPlan plan, Checks checks) {
        checks = requireSchedule(plan.tasks(), checks);
        checks = requirePerson(plan.tasks(), checks);
        checks = requireMeasures(plan.tasks(), checks);
        checks = requireDueInPlan(plan.tasks(), plan.period(), checks);
        return requireInitiative(plan, checks);
    }

    private static Checks requireSchedule(ImmutableList<PlannedTask> tasks, Checks checks) {
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            checks = checks.requireAt(
                    ResponsibilityRules.TASK_SCHEDULE,
                    Truth.of(task.schedule().isPresent()),
                    ResponsibilityPlanPaths.TASKS_SCHEDULE,
                    i,
                    task.id(),
                    task.unitId());
        }
        return checks;
    }

    private static Checks requirePerson(ImmutableList<PlannedTask> tasks, Checks checks) {
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            checks = checks.requireAt(
                    ResponsibilityRules.TASK_PERSON,
                    Truth.of(task.responsible().isPresent()),
                    ResponsibilityPlanPaths.TASKS_RESPONSIBLE,
                    i,
                    task.id(),
                    task.unitId());
        }
        return checks;
    }

    private static Checks requireMeasures(ImmutableList<PlannedTask> tasks, Checks checks) {
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            checks = checks.requireAt(
                    ResponsibilityRules.TASK_MEASURES,
                    Truth.of(!task.measures().isEmpty()),
                    ResponsibilityPlanPaths.TASKS_MEASURES,
                    i,
                    task.id(),
                    task.unitId());
        }
        return checks;
    }

    private static Checks requireDueInPlan(ImmutableList<PlannedTask> tasks, DateSpan period, Checks checks) {
        for (int i = 0; i < tasks.size(); i++) {
            PlannedTask task = tasks.get(i);
            if (task.schedule().isPresent()) {
                Schedule schedule = task.schedule().get();
                checks = checks.requireAt(
                        ResponsibilityRules.TASK_DUE_IN_PLAN,
                        Truth.of(period.contains(schedule.dueOn())),
                        ResponsibilityPlanPaths.TASKS_SCHEDULE_DUE_ON,
                        i,
                        task.id(),
                        schedule.dueOn(),
                        period);
            }
        }
        return checks;
    }

    /** The share lies between all tasks of unknown origin having come from above and all from below. */
    private Checks requireInitiative(ResponsibilityPlan plan, Checks checks) {
        ImmutableList<PlannedTask> tasks = plan.tasks();
        int below = 0;
        int unknown = 0;
        for (int i = 0; i < tasks.size(); i++) {
            Optional<String> startedBy = tasks.get(i).startedByUnitId();
            if (startedBy.isEmpty()) {
                unknown++;
            } else if (isBelow(plan.chain().unit(startedBy.get()).level())) {
                below++;
            }
        }
        Truth enough = share(below, unknown, tasks.size());
        if (checks.passes(enough)) {
            return checks;
        }
        return enough == Truth.UNKNOWN && unknown > 0
                ? nameUnknown(tasks, below, unknown, checks)
                : requireShare(enough, ResponsibilityPlanPaths.TASKS, 0, below, tasks.size(), unknown, checks);
    }

    /** Where there is no task there is no share. */
    private Truth share(int below, int unknown, int tasks) {
        if (tasks == 0) {
            return Truth.UNKNOWN;
        }
        if (initiativeFloor.isReachedBy(below, tasks)) {
            return Truth.TRUE;
        }
        return initiativeFloor.isReachedBy(below + unknown, tasks) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Checks nameUnknown(ImmutableList<PlannedTask> tasks, int below, int unknown, Checks checks) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).startedByUnitId().isEmpty()) {
                checks = requireShare(
                        Truth.UNKNOWN,
                        ResponsibilityPlanPaths.TASKS_STARTED_BY_UNIT_ID,
                        i,
                        below,
                        tasks.size(),
                        unknown,
                        checks);
            }
        }
        return checks;
    }

    private Checks requireShare(
            Truth enough, FactPath path, int index, int below, int tasks, int unknown, Checks checks) {
        return checks.requireAt(
                ResponsibilityRules.INITIATIVE_BELOW, enough, path, index, below, tasks, initiativeFloor, unknown);
    }

    private static boolean isBelow(UnitLevel level) {
        return level == UnitLevel.SUBDISTRICT || level == UnitLevel.COMMUNITY;
    }
}
