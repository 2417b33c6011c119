package org.leaguebuilding.responsibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Days;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.HasForm;

/**
 * A district's plan for community League building, with the responsibility chain that it runs along: goals, tasks and a
 * development plan (P63), each task with schedule, person and measures (P64), and what was handed down and reported back (P56).
 * The chain may be the whole city's or just the district's part of it, from the city to the district's communities. Lists that
 * are not set are empty, which means that there are none. Immutable and thread-safe.
 *
 * @param id the plan's id in the host's system
 * @param districtId the id of the district, a unit of the chain
 * @param asOf the day as of which the record stands; nothing was handed down later
 * @param period the days that the plan is for
 * @param chain the responsibility chain (P55)
 * @param goals the district's goals, each a short text; no duplicates (P63)
 * @param developmentPlan the id of the district's development plan; absent means that there is none (P63)
 * @param tasks the tasks, no duplicates; their units are units of the chain (P64)
 * @param directives what was handed down, no duplicates; their units are units of the chain, and each goes from one to one of a
 *     lower level (P56)
 */
@Fact.Subject(ResponsibilityPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record ResponsibilityPlan(
        String id,
        String districtId,
        LocalDate asOf,
        @Fact(on = Provision.P64) DateSpan period,
        @Fact(on = Provision.P55) ResponsibilityChain chain,

        @Fact(on = Provision.P63, text = Fact.Text.PROSE, size = Fact.Size.DISTINCT)
        ImmutableList<String> goals,

        @Fact(on = Provision.P63, absent = Fact.Absence.NONE)
        Optional<String> developmentPlan,

        @Fact(on = {Provision.P63, Provision.P64}) ImmutableList<PlannedTask> tasks,
        @Fact(on = Provision.P56) ImmutableList<Directive> directives)
        implements Subject, HasForm {

    private static final String TYPE = "ResponsibilityPlan";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if an id or a goal is blank, over-long or has control characters, a date is out of range,
     *     a goal, task or directive is given twice, the district is not a district of the chain, a task or directive names a
     *     unit that is not in the chain, something was handed down to a unit that is not of a lower level, or after the day of
     *     the record
     */
    public ResponsibilityPlan {
        Structure.given(TYPE, "districtId", districtId);
        Structure.given(TYPE, "period", period);
        Structure.given(TYPE, "chain", chain);
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "asOf", asOf);
        Structure.given(TYPE, "goals", goals);
        for (String goal : goals) {
            Structure.text(TYPE, "goals", goal);
        }
        Structure.distinct(TYPE, "goals", goals, goal -> goal);
        Structure.id(TYPE, "developmentPlan", developmentPlan);
        Structure.distinct(TYPE, "tasks", tasks, PlannedTask::id);
        Structure.distinct(TYPE, "directives", directives, Directive::id);
        if (chain.find(districtId)
                .filter(unit -> unit.level() == UnitLevel.DISTRICT)
                .isEmpty()) {
            throw new MalformedValueException(TYPE, "districtId", districtId, Expectation.KNOWN_REFERENCE);
        }
        for (PlannedTask task : tasks) {
            requireUnit("tasks.unitId", task.unitId(), chain);
            task.startedByUnitId().ifPresent(unitId -> requireUnit("tasks.startedByUnitId", unitId, chain));
        }
        for (Directive directive : directives) {
            requireUnit("directives.fromUnitId", directive.fromUnitId(), chain);
            requireUnit("directives.toUnitId", directive.toUnitId(), chain);
            requireDownward(directive, chain);
            Days.requireNotAfter(TYPE, "asOf", directive.handedDownOn(), asOf);
        }
    }

    private static void requireUnit(String field, String unitId, ResponsibilityChain chain) {
        if (!chain.has(unitId)) {
            throw new MalformedValueException(TYPE, field, unitId, Expectation.KNOWN_REFERENCE);
        }
    }

    private static void requireDownward(Directive directive, ResponsibilityChain chain) {
        UnitLevel from = chain.unit(directive.fromUnitId()).level();
        if (chain.unit(directive.toUnitId()).level().compareTo(from) <= 0) {
            throw new MalformedValueException(
                    TYPE, "directives.toUnitId", directive.toUnitId(), Expectation.LOWER_UNIT);
        }
    }

    /** {@return an empty builder; id, district, day, period and chain have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds plans. Not thread-safe. */
    public static final class Builder extends ResponsibilityPlanBuilder {
        Builder() {}
    }
}
