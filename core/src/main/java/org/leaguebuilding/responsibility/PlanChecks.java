package org.leaguebuilding.responsibility;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** A plan has goals, tasks towards them, and a plan for development (P63). */
final class PlanChecks implements ResponsibilityCheck {

    @Override
    public Checks check(ResponsibilityPlan plan, Checks checks) {
        int goals = plan.goals().size();
        int tasks = plan.tasks().size();
        checks = checks.requireCount(
                ResponsibilityRules.PLAN_GOALS, Truth.of(goals > 0), ResponsibilityPlanPaths.GOALS, goals, tasks);
        checks = checks.requireCount(
                ResponsibilityRules.PLAN_GOALS, Truth.of(tasks > 0), ResponsibilityPlanPaths.TASKS, goals, tasks);
        return checks.require(
                ResponsibilityRules.PLAN_DEVELOPMENT,
                Truth.of(plan.developmentPlan().isPresent()),
                ResponsibilityPlanPaths.DEVELOPMENT_PLAN);
    }
}
