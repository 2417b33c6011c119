package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A social resource that one community brings and others use (P21, P29). Immutable and thread-safe.
 *
 * @param providerCommunityId the id of the community that brings it
 * @param kind what it is
 * @param beneficiaryCommunityIds the ids of the communities that use it; at least one, and not the provider itself
 */
@Shape
@Value.Builder
public record SharedResource(
        @Fact(on = Provision.P29) String providerCommunityId,
        @Fact(on = Provision.P21) ResourceKind kind,
        @Fact(on = Provision.P29, size = Fact.Size.SOME) ImmutableSet<String> beneficiaryCommunityIds)
        implements HasForm {

    private static final String TYPE = "SharedResource";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, if
     *     no one uses the resource, or its provider is among those who do
     */
    public SharedResource {
        Structure.given(TYPE, "kind", kind);
        Structure.id(TYPE, "providerCommunityId", providerCommunityId);
        Structure.notEmpty(TYPE, "beneficiaryCommunityIds", beneficiaryCommunityIds);
        Structure.ids(TYPE, "beneficiaryCommunityIds", beneficiaryCommunityIds);
        Structure.withoutItself(TYPE, "beneficiaryCommunityIds", beneficiaryCommunityIds, providerCommunityId);
    }

    /** {@return an empty builder; all three parts have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds shared resources. Not thread-safe. */
    public static final class Builder extends SharedResourceBuilder {
        Builder() {}
    }
}
