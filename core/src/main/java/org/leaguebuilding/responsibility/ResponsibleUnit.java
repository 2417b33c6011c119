package org.leaguebuilding.responsibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * One unit of a responsibility chain: the city, a district, a subdistrict or a community, and whom it answers to (P55). Immutable
 * and thread-safe.
 *
 * @param id the unit's id in the host's system
 * @param level its level
 * @param superiorIds the ids of the units that it answers to; absent means unknown, empty means none. A city answers to
 *     no one within the chain, so for a city absent is taken as empty
 */
@Shape
@Value.Builder
public record ResponsibleUnit(
        @Fact(on = Provision.P55) String id,
        @Fact(on = Provision.P55) UnitLevel level,
        @Fact(on = Provision.P55) Optional<ImmutableSet<String>> superiorIds)
        implements HasForm {

    private static final String TYPE = "ResponsibleUnit";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, or the
     *     unit answers to itself
     */
    public ResponsibleUnit {
        Structure.given(TYPE, "level", level);
        Structure.given(TYPE, "superiorIds", superiorIds);
        Structure.id(TYPE, "id", id);
        if (superiorIds.isPresent()) {
            Structure.ids(TYPE, "superiorIds", superiorIds.get());
            Structure.withoutItself(TYPE, "superiorIds", superiorIds.get(), id);
        } else if (level == UnitLevel.CITY) {
            superiorIds = Optional.of(ImmutableSet.of());
        }
    }

    /**
     * {@return a unit that answers to known superiors}
     *
     * @param id the unit's id
     * @param level its level
     * @param superiorIds the ids of the units that it answers to
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, or the
     *     unit answers to itself
     */
    public static ResponsibleUnit of(String id, UnitLevel level, String... superiorIds) {
        requireNonNull(superiorIds, "superiorIds");
        return new ResponsibleUnit(id, level, Optional.of(ImmutableSet.copyOf(superiorIds)));
    }

    /** {@return an empty builder; id and level have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds units. Not thread-safe. */
    public static final class Builder extends ResponsibleUnitBuilder {
        Builder() {}
    }
}
