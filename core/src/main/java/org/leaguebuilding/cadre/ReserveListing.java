package org.leaguebuilding.cadre;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * Whether one side has listed the cadre among its reserve cadres, and when (P72). Immutable and thread-safe.
 *
 * @param listed whether the cadre is listed
 * @param on the day of the listing, from 1900-01-01 to 2199-12-31; absent means unknown; not looked at where the cadre is not
 *     listed
 */
public record ReserveListing(
        @Fact(on = Provision.P72) boolean listed,
        @Fact(on = Provision.P72) Optional<LocalDate> on) implements HasForm {

    private static final ReserveListing NOT_LISTED = new ReserveListing(false, Optional.empty());

    /**
     * Takes the parts.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range
     */
    public ReserveListing {
        Structure.date("ReserveListing", "on", on);
    }

    /**
     * Listed on a known day.
     *
     * @param day the day
     * @return the listing
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range
     */
    public static ReserveListing on(LocalDate day) {
        requireNonNull(day, "day");
        return new ReserveListing(true, Optional.of(day));
    }

    /**
     * Not listed.
     *
     * @return the statement
     */
    public static ReserveListing notListed() {
        return NOT_LISTED;
    }
}
