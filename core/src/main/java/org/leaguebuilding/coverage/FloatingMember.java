package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.PersonRef;

/**
 * A League member whose residence and work are apart, and who is to be managed somewhere, exactly once (P38). That the two
 * are apart is what the host states by listing the member; where they are does not matter here. Immutable and
 * thread-safe.
 *
 * @param person the host's reference to the member
 * @param managedBy the ids of the League organizations that have the member on their rolls; absent means unknown, empty
 *     means none
 */
@Shape
@Value.Builder
public record FloatingMember(
        @Fact(on = Provision.P38) PersonRef person,
        @Fact(on = Provision.P38) Optional<ImmutableSet<String>> managedBy) implements HasForm {

    private static final String TYPE = "FloatingMember";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters
     */
    public FloatingMember {
        Structure.given(TYPE, "person", person);
        Structure.given(TYPE, "managedBy", managedBy);
        if (managedBy.isPresent()) {
            Structure.ids(TYPE, "managedBy", managedBy.get());
        }
    }

    /** {@return an empty builder; the reference has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds floating members. Not thread-safe. */
    public static final class Builder extends FloatingMemberBuilder {
        Builder() {}
    }
}
