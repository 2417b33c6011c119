package org.leaguebuilding.cadre;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A course that a cadre took part in (P72). Immutable and thread-safe.
 *
 * @param id the course's id in the host's system
 * @param heldOn the day on which it ended, from 1900-01-01 to 2199-12-31
 * @param hours how long it was; 0 or more; absent means unknown
 */
public record Training(
        String id,
        @Fact(on = Provision.P72) LocalDate heldOn,
        @Fact(on = Provision.P72, unit = Fact.Unit.HOUR) OptionalInt hours)
        implements HasForm {

    private static final String TYPE = "Training";

    /**
     * Takes the parts.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id or the day is malformed, or the hours are negative
     */
    public Training {
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "heldOn", heldOn);
        Structure.count(TYPE, "hours", hours);
    }

    /**
     * {@return a course of known length}
     *
     * @param id the course's id
     * @param heldOn the day on which it ended
     * @param hours how long it was
     * @throws org.leaguebuilding.validation.MalformedValueException if a part is not as it has to be
     */
    public static Training of(String id, LocalDate heldOn, int hours) {
        return new Training(id, heldOn, OptionalInt.of(hours));
    }

    /**
     * {@return a course whose length is not stated}
     *
     * @param id the course's id
     * @param heldOn the day on which it ended
     * @throws org.leaguebuilding.validation.MalformedValueException if a part is not as it has to be
     */
    public static Training of(String id, LocalDate heldOn) {
        return new Training(id, heldOn, OptionalInt.empty());
    }
}
