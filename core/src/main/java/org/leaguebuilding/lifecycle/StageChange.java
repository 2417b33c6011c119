package org.leaguebuilding.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * One change of stage in an organization's history. Immutable and thread-safe.
 *
 * @param on the day from which on the organization has the stage, from 1900-01-01 to 2199-12-31
 * @param stage the stage
 * @param reason why it changed, in words that name no person; where an organization goes back to an earlier stage, the policy asks for one
 */
public record StageChange(
        @Fact(on = Provision.P26) LocalDate on,
        @Fact(on = {Provision.P26, Provision.P27}) Stage stage,
        @Fact(text = Fact.Text.PROSE) Optional<String> reason)
        implements HasForm {

    private static final String TYPE = "StageChange";

    /**
     * Takes the facts as they are.
     *
     * @throws MalformedValueException if the date is out of range, or the reason is blank, over-long or has control characters
     */
    public StageChange {
        Structure.given(TYPE, "stage", stage);
        Structure.date(TYPE, "on", on);
        Structure.text(TYPE, "reason", reason);
    }

    /**
     * {@return a change that needs no reason}
     *
     * @param on the day
     * @param stage the stage
     * @throws MalformedValueException if the date is out of range
     */
    public static StageChange of(LocalDate on, Stage stage) {
        return new StageChange(on, stage, Optional.empty());
    }

    /**
     * {@return a change with its reason}
     *
     * @param on the day
     * @param stage the stage
     * @param reason why it changed
     * @throws MalformedValueException if the date is out of range, or the reason is blank, over-long or has control characters
     */
    public static StageChange of(LocalDate on, Stage stage, String reason) {
        requireNonNull(reason, "reason");
        return new StageChange(on, stage, Optional.of(reason));
    }
}
