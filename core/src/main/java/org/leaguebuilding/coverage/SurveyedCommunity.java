package org.leaguebuilding.coverage;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A community as a coverage survey found it: what both rates are counted from (P15), and a place that must not be a gap
 * (P36). Facts that are not counted yet are absent. Immutable and thread-safe.
 *
 * @param id the community's id in the host's system
 * @param subdistrictId the id of the subdistrict that it lies in
 * @param youthCount its youth, members or not; 0 or more
 * @param youthReached those of them whom League work has reached; 0 or more, and no more than the youth
 * @param memberCount its League members, who are youth; 0 or more, and no more than the youth
 * @param organization the condition of the League organization that covers it, alone or jointly with other communities
 */
@Shape
@Value.Builder
public record SurveyedCommunity(
        String id,
        @Fact(on = Provision.P15) String subdistrictId,

        @Fact(
                on = {Provision.P15, Provision.P36},
                unit = Fact.Unit.PERSON)
        OptionalInt youthCount,

        @Fact(
                on = {Provision.P15, Provision.P36},
                unit = Fact.Unit.PERSON)
        OptionalInt youthReached,

        @Fact(on = Provision.P36, unit = Fact.Unit.PERSON) OptionalInt memberCount,
        @Fact(on = {Provision.P13, Provision.P36}) Optional<OrganizationCondition> organization)
        implements Place, HasForm {

    private static final String TYPE = "SurveyedCommunity";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, a
     *     count is negative, or more youth are reached, or more members counted, than there are youth
     */
    public SurveyedCommunity {
        Structure.given(TYPE, "organization", organization);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "subdistrictId", subdistrictId);
        Structure.count(TYPE, "youthCount", youthCount);
        Structure.count(TYPE, "youthReached", youthReached);
        Structure.part(TYPE, "youthReached", youthReached, youthCount);
        Structure.count(TYPE, "memberCount", memberCount);
        Structure.part(TYPE, "memberCount", memberCount, youthCount);
    }

    /** {@inheritDoc} There is where at least one of the community's youth is reached. */
    @Override
    public Truth hasLeagueWork() {
        return Truth.isAtLeast(youthReached, 1);
    }

    /** {@return an empty builder; id and subdistrict have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds communities. Not thread-safe. */
    public static final class Builder extends SurveyedCommunityBuilder {
        Builder() {}
    }
}
