package org.leaguebuilding.leadership;

import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * The place of League building in the target management of Party building (P51), and the four elements of the mechanism (P52),
 * judged even where it has none yet. Each is attested by the district; absent means unknown. Immutable and thread-safe.
 *
 * @param included whether League building is part of Party-building target management (P51)
 * @param goalsSetJointly whether the goals of both are set jointly (P52)
 * @param contentsLinked whether their contents are linked (P52)
 * @param mechanismsMatched whether their mechanisms match (P52)
 * @param mutualPromotion whether each promotes the other (P52)
 */
@Shape
@Value.Builder
public record TargetManagement(
        @Fact(on = Provision.P51) Optional<Boolean> included,
        @Fact(on = Provision.P52) Optional<Boolean> goalsSetJointly,
        @Fact(on = Provision.P52) Optional<Boolean> contentsLinked,
        @Fact(on = Provision.P52) Optional<Boolean> mechanismsMatched,
        @Fact(on = Provision.P52) Optional<Boolean> mutualPromotion)
        implements HasForm {

    private static final String TYPE = "TargetManagement";

    static final TargetManagement UNKNOWN = builder().build();

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public TargetManagement {
        Structure.given(TYPE, "included", included);
        Structure.given(TYPE, "goalsSetJointly", goalsSetJointly);
        Structure.given(TYPE, "contentsLinked", contentsLinked);
        Structure.given(TYPE, "mechanismsMatched", mechanismsMatched);
        Structure.given(TYPE, "mutualPromotion", mutualPromotion);
    }

    /** {@return an empty builder; nothing has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds statements. Not thread-safe. */
    public static final class Builder extends TargetManagementBuilder {
        Builder() {}
    }
}
