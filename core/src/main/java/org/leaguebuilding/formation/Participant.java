package org.leaguebuilding.formation;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * An economic or social organization whose members the new League organization takes in (P30). Immutable and thread-safe.
 *
 * @param id its id in the host's system
 * @param ownership who owns it
 * @param scale how large it is
 * @param communityId the id of the community that it lies in
 * @param memberCount its League members; 0 or more
 * @param partyOrganization the id of its Party organization; absent means that none is named
 */
@Shape
@Value.Builder
public record Participant(
        @Fact(on = Provision.P30) String id,
        @Fact(on = Provision.P30) Optional<Ownership> ownership,
        @Fact(on = Provision.P30) Optional<Scale> scale,
        @Fact(on = Provision.P30) Optional<String> communityId,
        @Fact(on = Provision.P30, unit = Fact.Unit.PERSON) OptionalInt memberCount,

        @Fact(on = Provision.P39, absent = Fact.Absence.NONE)
        Optional<String> partyOrganization)
        implements HasForm {

    private static final String TYPE = "Participant";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is malformed or the count is negative
     */
    public Participant {
        Structure.given(TYPE, "ownership", ownership);
        Structure.given(TYPE, "scale", scale);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "communityId", communityId);
        Structure.count(TYPE, "memberCount", memberCount);
        Structure.id(TYPE, "partyOrganization", partyOrganization);
    }

    /** {@return an empty builder; the id has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds participants. Not thread-safe. */
    public static final class Builder extends ParticipantBuilder {
        Builder() {}
    }
}
