package org.leaguebuilding.leadership;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * The written institution of community League building (P57). One that was never revised states the day of its adoption for
 * both dates. Immutable and thread-safe.
 *
 * @param id the id of the document
 * @param adoptedOn the day of its adoption; absent means unknown
 * @param lastRevisedOn the day of its last revision, not before its adoption; absent means unknown
 */
@Shape
@Value.Builder
public record Institution(
        @Fact(on = Provision.P57) String id,
        @Fact(on = Provision.P57) Optional<LocalDate> adoptedOn,
        @Fact(on = Provision.P57) Optional<LocalDate> lastRevisedOn)
        implements HasForm {

    private static final String TYPE = "Institution";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters, a
     *     date is out of range, or the revision lies before the adoption
     */
    public Institution {
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "adoptedOn", adoptedOn);
        Structure.date(TYPE, "lastRevisedOn", lastRevisedOn);
        if (adoptedOn.isPresent() && lastRevisedOn.isPresent()) {
            Structure.notBefore(TYPE, "lastRevisedOn", adoptedOn.get(), lastRevisedOn.get());
        }
    }

    /** {@return an empty builder; the id has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds institutions. Not thread-safe. */
    public static final class Builder extends InstitutionBuilder {
        Builder() {}
    }
}
