package org.leaguebuilding.responsibility;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.PersonRef;

/**
 * A task of a plan: who does what by when, and who started it (P62, P64). Immutable and thread-safe.
 *
 * @param id the task's id in the host's system
 * @param unitId the id of the unit that does it
 * @param startedByUnitId the id of the unit that started it; absent means unknown
 * @param schedule when it is worked on; absent means that it has none
 * @param responsible the person responsible, by reference; absent means that there is none
 * @param measures the measures taken for it, each a short text
 */
@Shape
@Value.Builder
public record PlannedTask(
        String id,
        @Fact(on = Provision.P62) String unitId,
        @Fact(on = Provision.P62) Optional<String> startedByUnitId,

        @Fact(on = Provision.P64, absent = Fact.Absence.NONE)
        Optional<Schedule> schedule,

        @Fact(on = Provision.P64, absent = Fact.Absence.NONE)
        Optional<PersonRef> responsible,

        @Fact(on = Provision.P64, text = Fact.Text.PROSE, size = Fact.Size.DISTINCT)
        ImmutableList<String> measures)
        implements HasForm {

    private static final String TYPE = "PlannedTask";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id or a measure is blank, over-long or has control
     *     characters, or a measure is given twice
     */
    public PlannedTask {
        Structure.given(TYPE, "schedule", schedule);
        Structure.given(TYPE, "responsible", responsible);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "unitId", unitId);
        Structure.id(TYPE, "startedByUnitId", startedByUnitId);
        Structure.given(TYPE, "measures", measures);
        for (String measure : measures) {
            Structure.text(TYPE, "measures", measure);
        }
        Structure.distinct(TYPE, "measures", measures, measure -> measure);
    }

    /** {@return an empty builder; id and unit have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds tasks. Not thread-safe. */
    public static final class Builder extends PlannedTaskBuilder {
        Builder() {}
    }
}
