package org.leaguebuilding.organization;

import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A subdistrict's League work committee, which leads youth work in its communities (P18) and has to be complete and strong
 * (P19). Immutable and thread-safe.
 *
 * @param id its id in the host's system
 * @param subdistrictId the id of its subdistrict
 * @param postsAuthorized the posts it is to have; 0 or more
 * @param postsFilled the posts that are filled; 0 or more, also above the authorized ones
 * @param competence how strong its cadres are
 */
@Shape
@Value.Builder
public record WorkCommittee(
        String id,
        @Fact(on = Provision.P18) String subdistrictId,
        @Fact(on = Provision.P19, unit = Fact.Unit.POST) int postsAuthorized,
        @Fact(on = Provision.P19, unit = Fact.Unit.POST) int postsFilled,
        @Fact(on = Provision.P19) Optional<Strength> competence)
        implements HasForm {

    private static final String TYPE = "WorkCommittee";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, or
     *     a count is negative
     */
    public WorkCommittee {
        Structure.given(TYPE, "competence", competence);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "subdistrictId", subdistrictId);
        Structure.count(TYPE, "postsAuthorized", postsAuthorized);
        Structure.count(TYPE, "postsFilled", postsFilled);
    }

    /** {@return an empty builder; ids and posts have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds work committees. Not thread-safe. */
    public static final class Builder extends WorkCommitteeBuilder {
        Builder() {}
    }
}
