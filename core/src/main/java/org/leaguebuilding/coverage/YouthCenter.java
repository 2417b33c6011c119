package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A youth center or another youth organization, which radiates into communities (P22). Immutable and thread-safe.
 *
 * @param id its id in the host's system
 * @param servedCommunityIds the ids of the communities that it states to serve, inside the area of the survey or outside
 */
@Shape
@Value.Builder
public record YouthCenter(
        @Fact(on = Provision.P22) String id,
        @Fact(on = Provision.P22) ImmutableSet<String> servedCommunityIds) implements HasForm {

    private static final String TYPE = "YouthCenter";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters
     */
    public YouthCenter {
        Structure.id(TYPE, "id", id);
        Structure.ids(TYPE, "servedCommunityIds", servedCommunityIds);
    }

    /** {@return an empty builder; the id has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds youth centres. Not thread-safe. */
    public static final class Builder extends YouthCenterBuilder {
        Builder() {}
    }
}
