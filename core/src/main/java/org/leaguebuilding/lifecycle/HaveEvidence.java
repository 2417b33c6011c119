package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * What is known about one of the five haves of an organization (P66). Immutable and thread-safe.
 *
 * @param have which of the five
 * @param met whether the organization has it, as attested; absent means unknown
 * @param evidence the ids of the documents that show it; no duplicates
 */
@Shape
@Value.Builder
public record HaveEvidence(
        @Fact(on = Provision.P66) Have have,
        @Fact(on = Provision.P66) Optional<Boolean> met,
        @Fact(on = Provision.P66, size = Fact.Size.DISTINCT) ImmutableList<String> evidence)
        implements HasForm {

    private static final String TYPE = "HaveEvidence";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, or is
     *     given twice
     */
    public HaveEvidence {
        Structure.given(TYPE, "have", have);
        Structure.given(TYPE, "met", met);
        Structure.ids(TYPE, "evidence", evidence);
        Structure.distinct(TYPE, "evidence", evidence, id -> id);
    }

    /**
     * {@return a have that is attested, without references}
     *
     * @param have which of the five
     * @param met whether the organization has it
     */
    public static HaveEvidence of(Have have, boolean met) {
        return new HaveEvidence(have, Optional.of(met), ImmutableList.of());
    }

    /** {@return an empty builder; the have has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds evidence. Not thread-safe. */
    public static final class Builder extends HaveEvidenceBuilder {
        Builder() {}
    }
}
