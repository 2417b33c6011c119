package org.leaguebuilding.responsibility;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about the responsibility chain and a district's plan, in the order in which they are reported. Each constant carries
 * id, severity, provisions, arguments, parameters and texts; what must hold, and where, is the code of {@link
 * ResponsibilityPolicy}. Thread-safe.
 */
public final class ResponsibilityRules {

    /**
     * Every unit below the city answers to exactly one other, and every unit above the communities has at least one of the
     * next level below it: the chain breaks nowhere, at neither end. Unknown superiors that leave it open are named each, at the
     * unit that they are unknown of; numbers that they leave open are left out.
     *
     * <p>The units are judged one by one. Where several lack a unit below and fewer units of unknown superiors are there to
     * stand below them, one of them is bound to lack it; which one is unknown, and so the rule is.
     */
    public static final Rule CHAIN_UNBROKEN = Rule.define("responsibility.chain.unbroken", Severity.VIOLATION)
            .from(Provision.P55)
            .arguments("superiors", "subordinates", "unit")
            .shipped();

    /** Every unit answers to units of the level above only. */
    public static final Rule CHAIN_NO_SKIP = Rule.define("responsibility.chain.no-skip", Severity.VIOLATION)
            .from(Provision.P55)
            .arguments("unit", "level")
            .shipped();

    /** No unit answers to itself in a circle: the units that lie on one are named, and no others. */
    public static final Rule CHAIN_ACYCLIC = Rule.define("responsibility.chain.acyclic", Severity.VIOLATION)
            .from(Provision.P55)
            .arguments("unit")
            .shipped();

    /**
     * What was handed down has been reported back, once the edition's days for it have passed. Reporting late counts: the
     * source asks that levels act together and sets no time.
     */
    public static final Rule CHAIN_REPORTS_BACK = Rule.define("responsibility.chain.reports-back", Severity.CONCERN)
            .from(Provision.P56)
            .arguments("directive", "unit", "allowedDays")
            .reads(ResponsibilityParameters.REPORT_BACK_DAYS)
            .shipped();

    /** The district has set goals, and tasks towards them; one finding for each of the two that is not there. */
    public static final Rule PLAN_GOALS = Rule.define("responsibility.plan.goals", Severity.VIOLATION)
            .from(Provision.P63)
            .arguments("goals", "tasks")
            .shipped();

    /** The district has a development plan. */
    public static final Rule PLAN_DEVELOPMENT = Rule.define("responsibility.plan.development", Severity.VIOLATION)
            .from(Provision.P63)
            .shipped();

    /** Every task has a schedule. */
    public static final Rule TASK_SCHEDULE = task("responsibility.task.schedule");

    /** Every task has a person responsible. */
    public static final Rule TASK_PERSON = task("responsibility.task.person");

    /** Every task has measures. */
    public static final Rule TASK_MEASURES = task("responsibility.task.measures");

    /** Every scheduled task is due within the plan's period. */
    public static final Rule TASK_DUE_IN_PLAN = Rule.define("responsibility.task.due-in-plan", Severity.VIOLATION)
            .from(Provision.P64)
            .arguments("task", "dueOn", "period")
            .shipped();

    /**
     * The share of tasks that subdistricts and communities started reaches the edition's floor. Where tasks of unknown origin
     * could make it reach the floor, each of them is named. Without tasks there is no share, which is a missing fact; {@link
     * #PLAN_GOALS} is violated then.
     */
    public static final Rule INITIATIVE_BELOW = Rule.define("responsibility.initiative.below", Severity.CONCERN)
            .from(Provision.P62)
            .arguments("startedBelow", "tasks", "floor", "unknown")
            .reads(ResponsibilityParameters.INITIATIVE_FLOOR)
            .shipped();

    static final RuleSet ALL = RuleSet.of(
            CHAIN_UNBROKEN,
            CHAIN_NO_SKIP,
            CHAIN_ACYCLIC,
            CHAIN_REPORTS_BACK,
            PLAN_GOALS,
            PLAN_DEVELOPMENT,
            TASK_SCHEDULE,
            TASK_PERSON,
            TASK_MEASURES,
            TASK_DUE_IN_PLAN,
            INITIATIVE_BELOW);

    private ResponsibilityRules() {}

    private static Rule task(String id) {
        return Rule.define(id, Severity.VIOLATION)
                .from(Provision.P64)
                .arguments("task", "unit")
                .shipped();
    }
}
