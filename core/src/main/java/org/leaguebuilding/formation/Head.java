package org.leaguebuilding.formation;

import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.PersonRef;

/**
 * The person who is to head the organization, by reference. Immutable and thread-safe.
 *
 * @param person the host's opaque reference
 * @param background where the person comes from (P31)
 * @param warmToLeagueWork whether the proposer attests that the person is committed to the League's cause (P31)
 * @param dedicated whether the proposer attests that the person is dedicated (P31)
 */
@Shape
@Value.Builder
public record Head(
        @Fact(on = Provision.P31) PersonRef person,
        @Fact(on = Provision.P31) Optional<HeadBackground> background,
        @Fact(on = Provision.P31) Optional<Boolean> warmToLeagueWork,
        @Fact(on = Provision.P31) Optional<Boolean> dedicated)
        implements HasForm {

    private static final String TYPE = "Head";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public Head {
        Structure.given(TYPE, "person", person);
        Structure.given(TYPE, "background", background);
        Structure.given(TYPE, "warmToLeagueWork", warmToLeagueWork);
        Structure.given(TYPE, "dedicated", dedicated);
    }

    /** {@return an empty builder; the person has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds heads. Not thread-safe. */
    public static final class Builder extends HeadBuilder {
        Builder() {}
    }
}
