package org.leaguebuilding.leadership;

import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * The body that leads community League building in one unit (P45). Immutable and thread-safe.
 *
 * @param unitId the id of the unit, such as the district or one of its subdistricts
 * @param level the unit's level
 * @param established whether the body has been set up, false for a unit that is known to have none; absent means unknown
 */
@Shape
@Value.Builder
public record LeadingBody(
        @Fact(on = Provision.P45) String unitId,
        @Fact(on = Provision.P45) UnitLevel level,
        @Fact(on = Provision.P45) Optional<Boolean> established)
        implements HasForm {

    private static final String TYPE = "LeadingBody";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public LeadingBody {
        Structure.given(TYPE, "level", level);
        Structure.given(TYPE, "established", established);
        Structure.id(TYPE, "unitId", unitId);
    }

    /**
     * {@return a body that has been set up}
     *
     * @param unitId the id of the unit
     * @param level the unit's level
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public static LeadingBody established(String unitId, UnitLevel level) {
        return new LeadingBody(unitId, level, Optional.of(true));
    }

    /** {@return an empty builder; unit and level have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds bodies. Not thread-safe. */
    public static final class Builder extends LeadingBodyBuilder {
        Builder() {}
    }
}
