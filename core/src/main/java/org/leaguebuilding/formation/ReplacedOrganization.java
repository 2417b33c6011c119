package org.leaguebuilding.formation;

import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * An existing League organization that the new one is to replace; one that still works may not be (P23). Immutable and
 * thread-safe.
 *
 * @param id its id in the host's system
 * @param sound whether it still works
 */
@Shape
@Value.Builder
public record ReplacedOrganization(
        @Fact(on = Provision.P23) String id,
        @Fact(on = Provision.P23) Optional<Boolean> sound) implements HasForm {

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public ReplacedOrganization {
        Structure.given("ReplacedOrganization", "sound", sound);
        Structure.id("ReplacedOrganization", "id", id);
    }

    /** {@return an empty builder; the id has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds replaced organizations. Not thread-safe. */
    public static final class Builder extends ReplacedOrganizationBuilder {
        Builder() {}
    }
}
