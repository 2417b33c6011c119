package org.leaguebuilding.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What one unit has handed down to another, and whether that one has reported back (P56). Immutable and thread-safe.
 *
 * @param id the directive's id in the host's system
 * @param fromUnitId the id of the unit that handed it down
 * @param toUnitId the id of the unit that it was handed down to; another one, in the chain one of a lower level
 * @param handedDownOn the day; absent means unknown
 * @param reportedBack whether the unit has reported back; absent means unknown
 */
@Shape
@Value.Builder
public record Directive(
        String id,
        @Fact(on = Provision.P56) String fromUnitId,
        @Fact(on = Provision.P56) String toUnitId,
        @Fact(on = Provision.P56) Optional<LocalDate> handedDownOn,
        @Fact(on = Provision.P56) Optional<Boolean> reportedBack)
        implements HasForm {

    private static final String TYPE = "Directive";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if an id is malformed, the date is out of range, or the unit handed it down to itself
     */
    public Directive {
        Structure.given(TYPE, "reportedBack", reportedBack);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "fromUnitId", fromUnitId);
        Structure.id(TYPE, "toUnitId", toUnitId);
        if (toUnitId.equals(fromUnitId)) {
            throw new MalformedValueException(TYPE, "toUnitId", toUnitId, Expectation.NOT_ITSELF);
        }
        Structure.date(TYPE, "handedDownOn", handedDownOn);
    }

    /** {@return an empty builder; id and both units have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds directives. Not thread-safe. */
    public static final class Builder extends DirectiveBuilder {
        Builder() {}
    }
}
