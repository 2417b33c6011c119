package org.leaguebuilding.coverage;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A site within a community where youth are: an enterprise, a market, an estate (P36, P37). Its youth are not counted again
 * in the rates of its community. Immutable and thread-safe.
 *
 * @param id the site's id in the host's system
 * @param communityId the id of the community of the same survey that it lies in
 * @param newField the new field that it belongs to (P37); absent where it belongs to none
 * @param youthCount its youth, members or not; 0 or more
 * @param memberCount its League members, who are youth; 0 or more, and no more than the youth
 * @param leagueWork whether there is League work
 * @param organization the condition of the League organization that its members belong to
 */
@Shape
@Value.Builder
public record Site(
        String id,
        @Fact(on = Provision.P36) String communityId,

        @Fact(on = Provision.P37, absent = Fact.Absence.NONE)
        Optional<NewField> newField,

        @Fact(
                on = {Provision.P36, Provision.P37},
                unit = Fact.Unit.PERSON)
        OptionalInt youthCount,

        @Fact(
                on = {Provision.P36, Provision.P37},
                unit = Fact.Unit.PERSON)
        OptionalInt memberCount,

        @Fact(on = {Provision.P36, Provision.P37}) Optional<Boolean> leagueWork,
        @Fact(on = {Provision.P13, Provision.P36}) Optional<OrganizationCondition> organization)
        implements Place, HasForm {

    private static final String TYPE = "Site";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, a
     *     count is negative, or there are more members than youth
     */
    public Site {
        Structure.given(TYPE, "newField", newField);
        Structure.given(TYPE, "leagueWork", leagueWork);
        Structure.given(TYPE, "organization", organization);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "communityId", communityId);
        Structure.count(TYPE, "youthCount", youthCount);
        Structure.count(TYPE, "memberCount", memberCount);
        Structure.part(TYPE, "memberCount", memberCount, youthCount);
    }

    /** {@inheritDoc} It is as the survey attests. */
    @Override
    public Truth hasLeagueWork() {
        return Truth.of(leagueWork);
    }

    /** {@return an empty builder; id and community have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sites. Not thread-safe. */
    public static final class Builder extends SiteBuilder {
        Builder() {}
    }
}
