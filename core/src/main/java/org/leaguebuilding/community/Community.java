package org.leaguebuilding.community;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * A community as a formation proposal knows it. Facts that are not collected yet are absent, and a rule that needs one
 * says so instead of guessing. Immutable and thread-safe.
 *
 * @param id the community's id in the host's system, such as its code in the public register
 * @param name its name, for people to read
 * @param subdistrictId the id of the subdistrict that it lies in
 * @param type its type; joint formation asks for similar ones (P28)
 * @param adjacentTo the ids of the communities that it touches; absent means unknown, empty means none
 * @param memberCount its League members, who are youth; 0 or more, and not above {@code youthCount}
 * @param youthCount its youth, members or not; 0 or more
 * @param foundation how good the foundation of League work is (P25, P28)
 * @param cadreTeam how strong its League cadres are (P25)
 */
@Shape
@Value.Builder
public record Community(
        String id,
        @Fact(text = Fact.Text.NAME) String name,
        @Fact(judged = true) String subdistrictId,
        @Fact(on = Provision.P28) Optional<CommunityType> type,
        @Fact(on = Provision.P28) Optional<ImmutableSet<String>> adjacentTo,
        @Fact(on = Provision.P30, unit = Fact.Unit.PERSON) OptionalInt memberCount,
        @Fact(on = Provision.P36, unit = Fact.Unit.PERSON) OptionalInt youthCount,
        @Fact(on = {Provision.P25, Provision.P28}) Optional<Foundation> foundation,
        @Fact(on = Provision.P25) Optional<Strength> cadreTeam)
        implements HasForm {

    private static final String TYPE = "Community";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id or the name is blank, over-long or has control
     *     characters, a count is negative, there are more members than youth, or the community is adjacent to
     *     itself
     */
    public Community {
        Structure.given(TYPE, "type", type);
        Structure.given(TYPE, "adjacentTo", adjacentTo);
        Structure.given(TYPE, "foundation", foundation);
        Structure.given(TYPE, "cadreTeam", cadreTeam);
        Structure.id(TYPE, "id", id);
        Structure.name(TYPE, "name", name);
        Structure.id(TYPE, "subdistrictId", subdistrictId);
        if (adjacentTo.isPresent()) {
            Structure.ids(TYPE, "adjacentTo", adjacentTo.get());
            Structure.withoutItself(TYPE, "adjacentTo", adjacentTo.get(), id);
        }
        Structure.count(TYPE, "memberCount", memberCount);
        Structure.count(TYPE, "youthCount", youthCount);
        Structure.part(TYPE, "memberCount", memberCount, youthCount);
    }

    /** {@return an empty builder; id, name and subdistrict have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds communities. Not thread-safe. */
    public static final class Builder extends CommunityBuilder {
        Builder() {}
    }
}
