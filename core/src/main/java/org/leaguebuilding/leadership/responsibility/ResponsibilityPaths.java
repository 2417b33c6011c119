package org.leaguebuilding.leadership.responsibility;

import org.leaguebuilding.rule.FactPath;

/** Where the facts of a responsibility plan stand, by accessor names. */
final class ResponsibilityPaths {

    static final FactPath UNIT = FactPath.of("chain.units[]");
    static final FactPath UNIT_SUPERIORS = FactPath.of("chain.units[].superiorIds");
    static final FactPath DIRECTIVE_HANDED_DOWN_ON = FactPath.of("directives[].handedDownOn");
    static final FactPath DIRECTIVE_REPORTED_BACK = FactPath.of("directives[].reportedBack");
    static final FactPath GOALS = FactPath.of("goals");
    static final FactPath DEVELOPMENT_PLAN = FactPath.of("developmentPlan");
    static final FactPath TASKS = FactPath.of("tasks");
    static final FactPath TASK_STARTED_BY = FactPath.of("tasks[].startedByUnitId");
    static final FactPath TASK_SCHEDULE = FactPath.of("tasks[].schedule");
    static final FactPath TASK_DUE_ON = FactPath.of("tasks[].schedule.dueOn");
    static final FactPath TASK_RESPONSIBLE = FactPath.of("tasks[].responsible");
    static final FactPath TASK_MEASURES = FactPath.of("tasks[].measures");

    private ResponsibilityPaths() {}
}
