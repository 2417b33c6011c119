package org.leaguebuilding.json.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.leadership.responsibility.Directive;
import org.leaguebuilding.leadership.responsibility.PlannedTask;
import org.leaguebuilding.leadership.responsibility.ResponsibilityChain;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPlan;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.leadership.responsibility.ResponsibleUnit;
import org.leaguebuilding.leadership.responsibility.Schedule;
import org.leaguebuilding.source.Provision;

/** The tables of responsibility chains and plans. */
public final class ResponsibilityTables {

    /** Units of a chain. */
    public static final Table<ResponsibleUnit> UNIT = Table.of(ResponsibleUnit.class, ResponsibleUnit::builder)
            .required("id", Codecs.ID, ResponsibleUnit::id, ResponsibleUnit.Builder::id)
            .on(Provision.P55)
            .required("level", CommunityTables.UNIT_LEVEL, ResponsibleUnit::level, ResponsibleUnit.Builder::level)
            .on(Provision.P55)
            .optional("superiorIds", Codecs.ID_SET, ResponsibleUnit::superiorIds, ResponsibleUnit.Builder::superiorIds)
            .on(Provision.P55)
            .build(ResponsibleUnit.Builder::build);

    /** Responsibility chains. */
    public static final Table<ResponsibilityChain> CHAIN = Table.of(
                    ResponsibilityChain.class, ResponsibilityChain::builder)
            .nonEmptyList("units", UNIT, ResponsibilityChain::units, ResponsibilityChain.Builder::addUnit)
            .on(Provision.P55)
            .build(ResponsibilityChain.Builder::build);

    /** Schedules of tasks. */
    public static final Table<Schedule> SCHEDULE = Table.of(Schedule.class, ScheduleDraft::new)
            .required("startsOn", Codecs.DATE, Schedule::startsOn, (draft, value) -> draft.startsOn = value)
            .on(Provision.P64)
            .required("dueOn", Codecs.DATE, Schedule::dueOn, (draft, value) -> draft.dueOn = value)
            .on(Provision.P64)
            .build(ScheduleDraft::build);

    /** Tasks of a plan. */
    public static final Table<PlannedTask> TASK = Table.of(PlannedTask.class, PlannedTask::builder)
            .required("id", Codecs.ID, PlannedTask::id, PlannedTask.Builder::id)
            .required("unitId", Codecs.ID, PlannedTask::unitId, PlannedTask.Builder::unitId)
            .on(Provision.P62)
            .optional("startedByUnitId", Codecs.ID, PlannedTask::startedByUnitId, PlannedTask.Builder::startedByUnitId)
            .on(Provision.P62)
            .optional("schedule", SCHEDULE, PlannedTask::schedule, PlannedTask.Builder::schedule)
            .on(Provision.P64)
            .optional("responsible", Codecs.PERSON, PlannedTask::responsible, PlannedTask.Builder::responsible)
            .on(Provision.P64)
            .distinctList("measures", Codecs.PROSE, PlannedTask::measures, PlannedTask.Builder::addMeasure)
            .on(Provision.P64)
            .build(PlannedTask.Builder::build);

    /** What was handed down. */
    public static final Table<Directive> DIRECTIVE = Table.of(Directive.class, Directive::builder)
            .required("id", Codecs.ID, Directive::id, Directive.Builder::id)
            .required("fromUnitId", Codecs.ID, Directive::fromUnitId, Directive.Builder::fromUnitId)
            .on(Provision.P56)
            .required("toUnitId", Codecs.ID, Directive::toUnitId, Directive.Builder::toUnitId)
            .on(Provision.P56)
            .optional("handedDownOn", Codecs.DATE, Directive::handedDownOn, Directive.Builder::handedDownOn)
            .on(Provision.P56)
            .optional("reportedBack", Codecs.BOOLEAN, Directive::reportedBack, Directive.Builder::reportedBack)
            .on(Provision.P56)
            .build(Directive.Builder::build);

    /** Plans of responsibilities. */
    public static final Table<ResponsibilityPlan> PLAN = Table.of(ResponsibilityPlan.class, ResponsibilityPlan::builder)
            .subjectType(ResponsibilityPolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, ResponsibilityPlan::id, ResponsibilityPlan.Builder::id)
            .required("districtId", Codecs.ID, ResponsibilityPlan::districtId, ResponsibilityPlan.Builder::districtId)
            .required("asOf", Codecs.DATE, ResponsibilityPlan::asOf, ResponsibilityPlan.Builder::asOf)
            .required("period", ValueTables.DATE_SPAN, ResponsibilityPlan::period, ResponsibilityPlan.Builder::period)
            .on(Provision.P64)
            .required("chain", CHAIN, ResponsibilityPlan::chain, ResponsibilityPlan.Builder::chain)
            .on(Provision.P55)
            .distinctList("goals", Codecs.PROSE, ResponsibilityPlan::goals, ResponsibilityPlan.Builder::addGoal)
            .on(Provision.P63)
            .optional(
                    "developmentPlan",
                    Codecs.ID,
                    ResponsibilityPlan::developmentPlan,
                    ResponsibilityPlan.Builder::developmentPlan)
            .on(Provision.P63)
            .list("tasks", TASK, ResponsibilityPlan::tasks, ResponsibilityPlan.Builder::addTask)
            .on(Provision.P63, Provision.P64)
            .list("directives", DIRECTIVE, ResponsibilityPlan::directives, ResponsibilityPlan.Builder::addDirective)
            .on(Provision.P56)
            .build(ResponsibilityPlan.Builder::build);

    private ResponsibilityTables() {}

    private static final class ScheduleDraft {
        private @Nullable LocalDate startsOn;
        private @Nullable LocalDate dueOn;

        Schedule build() {
            return Schedule.of(Drafts.given(startsOn), Drafts.given(dueOn));
        }
    }
}
