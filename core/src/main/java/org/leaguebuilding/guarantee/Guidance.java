package org.leaguebuilding.guarantee;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * The guidance that the head of the community's Party organization gave on a difficulty (P58). Immutable and thread-safe.
 *
 * @param on the day; absent means unknown
 */
public record Guidance(@Fact(on = Provision.P58) Optional<LocalDate> on) implements HasForm {

    /**
     * Takes the day.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if it is out of range
     */
    public Guidance {
        Structure.date("Guidance", "on", on);
    }

    /**
     * Guidance that was given on a known day.
     *
     * @param on the day
     * @return the guidance
     * @throws org.leaguebuilding.validation.MalformedValueException if it is out of range
     */
    public static Guidance on(LocalDate on) {
        requireNonNull(on, "on");
        return new Guidance(Optional.of(on));
    }

    /**
     * Guidance that was given on an unknown day.
     *
     * @return the guidance
     */
    public static Guidance undated() {
        return new Guidance(Optional.empty());
    }
}
