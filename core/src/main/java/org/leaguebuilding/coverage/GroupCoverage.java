package org.leaguebuilding.coverage;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * How far League work reaches one of the youth groups of the source (P12, P68), in counts. Immutable and thread-safe.
 *
 * @param group the group
 * @param youthCount its youth in the area of the survey; 0 or more
 * @param reachedCount those of them whom League work has reached; 0 or more, and no more than the youth
 */
@Shape
@Value.Builder
public record GroupCoverage(
        @Fact(on = {Provision.P12, Provision.P68}) YouthGroup group,

        @Fact(
                on = {Provision.P12, Provision.P68},
                unit = Fact.Unit.PERSON)
        OptionalInt youthCount,

        @Fact(
                on = {Provision.P12, Provision.P68},
                unit = Fact.Unit.PERSON)
        OptionalInt reachedCount)
        implements HasForm {

    private static final String TYPE = "GroupCoverage";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if a count is negative, or more are reached than there are
     */
    public GroupCoverage {
        Structure.given(TYPE, "group", group);
        Structure.count(TYPE, "youthCount", youthCount);
        Structure.count(TYPE, "reachedCount", reachedCount);
        Structure.part(TYPE, "reachedCount", reachedCount, youthCount);
    }

    /** {@return an empty builder; the group has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds coverages of groups. Not thread-safe. */
    public static final class Builder extends GroupCoverageBuilder {
        Builder() {}
    }
}
