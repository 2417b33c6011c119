package org.leaguebuilding.guarantee;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * One occasion on which the head of the community's Party organization heard how the League organization is getting on (P58).
 * Immutable and thread-safe.
 *
 * @param id the hearing's id in the host's system, such as that of its minutes
 * @param on the day; absent means unknown
 * @param subjects what was heard; at least one of the three subjects
 */
@Shape
@Value.Builder
public record Hearing(
        String id,
        @Fact(on = Provision.P58) Optional<LocalDate> on,
        @Fact(on = Provision.P58, size = Fact.Size.SOME) ImmutableSet<HearingSubject> subjects)
        implements HasForm {

    private static final String TYPE = "Hearing";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters, the
     *     date is out of range, or nothing was heard
     */
    public Hearing {
        Structure.id(TYPE, "id", id);
        Structure.date(TYPE, "on", on);
        Structure.notEmpty(TYPE, "subjects", subjects);
    }

    /** {@return an empty builder; id and at least one subject have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds hearings. Not thread-safe. */
    public static final class Builder extends HearingBuilder {
        Builder() {}
    }
}
