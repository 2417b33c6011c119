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
 * Something that one side has done for community League building (P60): the Party organization by leading along, the League
 * organization by building. Immutable and thread-safe.
 *
 * @param id the action's id in the host's system, such as that of its record
 * @param side who acted
 * @param on the day; absent means unknown
 */
@Shape
@Value.Builder
public record SideAction(
        String id,
        @Fact(on = Provision.P60) Side side,
        @Fact(on = Provision.P60) Optional<LocalDate> on) implements HasForm {

    private static final String TYPE = "SideAction";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters, or
     *     the date is out of range
     */
    public SideAction {
        Structure.given(TYPE, "side", side);
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "on", on);
    }

    /**
     * {@return an action whose day is known}
     *
     * @param id the action's id
     * @param side who acted
     * @param on the day
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters, or
     *     the date is out of range
     */
    public static SideAction of(String id, Side side, LocalDate on) {
        requireNonNull(on, "on");
        return new SideAction(id, side, Optional.of(on));
    }

    /** {@return an empty builder; id and side have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds actions. Not thread-safe. */
    public static final class Builder extends SideActionBuilder {
        Builder() {}
    }
}
