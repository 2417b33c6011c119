package org.leaguebuilding.responsibility;

import java.time.LocalDate;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * When a task is worked on (P64). Immutable and thread-safe.
 *
 * @param startsOn the first day
 * @param dueOn the day by which it is done; the first day or later
 */
public record Schedule(
        @Fact(on = Provision.P64) LocalDate startsOn,
        @Fact(on = Provision.P64) LocalDate dueOn) implements HasForm {

    private static final String TYPE = "Schedule";

    /**
     * Takes the days.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if a day is out of range, or the task is due before it starts
     */
    public Schedule {
        Structure.date(TYPE, "startsOn", startsOn);
        Structure.date(TYPE, "dueOn", dueOn);
        Structure.notBefore(TYPE, "dueOn", startsOn, dueOn);
    }

    /**
     * Takes the days.
     *
     * @param startsOn the first day
     * @param dueOn the day by which it is done
     * @return the schedule
     * @throws org.leaguebuilding.validation.MalformedValueException if a day is out of range, or the task is due before it starts
     */
    public static Schedule of(LocalDate startsOn, LocalDate dueOn) {
        return new Schedule(startsOn, dueOn);
    }
}
