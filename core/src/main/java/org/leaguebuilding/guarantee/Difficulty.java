package org.leaguebuilding.guarantee;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A difficulty that the League organization brought before the head of the community's Party organization (P58). Immutable and
 * thread-safe.
 *
 * @param id the difficulty's id in the host's system
 * @param raisedOn the day on which it was raised; absent means unknown
 * @param guidance the guidance given on it, not before it was raised; absent means that none was given
 */
@Shape
@Value.Builder
public record Difficulty(
        String id,
        @Fact(on = Provision.P58) Optional<LocalDate> raisedOn,

        @Fact(on = Provision.P58, absent = Fact.Absence.NONE)
        Optional<Guidance> guidance)
        implements HasForm {

    private static final String TYPE = "Difficulty";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters, the
     *     date is out of range, or the guidance was given before the difficulty was raised
     */
    public Difficulty {
        Structure.given(TYPE, "guidance", guidance);
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "raisedOn", raisedOn);
        Optional<LocalDate> givenOn = guidance.flatMap(Guidance::on);
        if (raisedOn.isPresent() && givenOn.isPresent()) {
            Structure.notBefore(TYPE, "guidance", raisedOn.get(), givenOn.get());
        }
    }

    /** {@return an empty builder; the id has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds difficulties. Not thread-safe. */
    public static final class Builder extends DifficultyBuilder {
        Builder() {}
    }
}
