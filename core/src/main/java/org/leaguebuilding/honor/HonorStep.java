package org.leaguebuilding.honor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * One step of a unit's way. Immutable and thread-safe.
 *
 * @param status the status reached
 * @param on the day, from 1900-01-01 to 2199-12-31
 * @param reason why, which a withdrawal needs by the policy; nothing about a person; at most 2,000 characters
 */
public record HonorStep(
        @Fact(on = Provision.P71) HonorStatus status,
        LocalDate on,

        @Fact(on = Provision.P71, text = Fact.Text.PROSE, absent = Fact.Absence.NONE)
        Optional<String> reason)
        implements HasForm {

    private static final String TYPE = "HonorStep";

    /**
     * Takes the parts.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range, or the reason is blank, over-long or
     *     has control characters
     */
    public HonorStep {
        Structure.given(TYPE, "status", status);
        Structure.date(TYPE, "on", on);
        Structure.text(TYPE, "reason", reason);
    }

    /**
     * {@return a step without a reason}
     *
     * @param status the status reached
     * @param on the day
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range
     */
    public static HonorStep of(HonorStatus status, LocalDate on) {
        return new HonorStep(status, on, Optional.empty());
    }

    /**
     * {@return a step with its reason}
     *
     * @param status the status reached
     * @param on the day
     * @param reason why
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range, or the reason is blank, over-long or
     *     has control characters
     */
    public static HonorStep of(HonorStatus status, LocalDate on, String reason) {
        requireNonNull(reason, "reason");
        return new HonorStep(status, on, Optional.of(reason));
    }

    /**
     * Status and day, for logs; the reason is left out.
     *
     * @return such as {@code candidate on 2005-03-01}
     */
    @Override
    public String toString() {
        return status.code() + " on " + on;
    }
}
