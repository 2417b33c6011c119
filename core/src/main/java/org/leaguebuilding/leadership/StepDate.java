package org.leaguebuilding.leadership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * When one side takes one of the four synchronized steps (P54); what is planned may lie ahead, the other steps have been taken
 * by the day of the record. A step that a side does not take is not listed; one that is listed without a date is not known well
 * enough to judge. Immutable and thread-safe.
 *
 * @param step the step
 * @param side the side that takes it
 * @param on the day; absent means unknown
 */
@Shape
@Value.Builder
public record StepDate(
        @Fact(on = Provision.P54) SynchronizedStep step,
        @Fact(on = Provision.P54) Side side,
        @Fact(on = Provision.P54) Optional<LocalDate> on)
        implements HasForm {

    private static final String TYPE = "StepDate";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range
     */
    public StepDate {
        Structure.given(TYPE, "step", step);
        Structure.given(TYPE, "side", side);
        Structure.date(TYPE, "on", on);
    }

    /**
     * A step whose day is known.
     *
     * @param step the step
     * @param side the side that takes it
     * @param on the day
     * @return the dated step
     * @throws org.leaguebuilding.validation.MalformedValueException if the date is out of range
     */
    public static StepDate of(SynchronizedStep step, Side side, LocalDate on) {
        requireNonNull(on, "on");
        return new StepDate(step, side, Optional.of(on));
    }

    /** {@return an empty builder; step and side have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds steps. Not thread-safe. */
    public static final class Builder extends StepDateBuilder {
        Builder() {}
    }
}
