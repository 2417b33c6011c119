package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * One activity of a programme. What an activity declares may be absent, which means unknown; a set that is given and empty
 * means none. Immutable and thread-safe.
 *
 * @param id the activity's id in the host's system
 * @param kind what kind of activity it is (P34)
 * @param dates the days on which it takes place, no duplicates; absent means that they are not settled or not known
 * @param orientations whom it serves (P32)
 * @param needs the needs of youth that it starts from (P10, P33)
 * @param areas the areas of community construction whose central tasks it starts from (P11, P33)
 * @param style whether it serves or manages (P14)
 * @param effective whether it was appraised as effective (P35); absent means that it has not been appraised
 * @param targeted whether it was appraised as targeted (P35); absent means that it has not been appraised
 * @param lively whether it was appraised as lively (P35); absent means that it has not been appraised
 * @param newField the new field that it takes place in (P37); absent means that it takes place in none
 * @param practicalProblem the practical problem that it helps to solve (P42), in words that name no person; absent means
 *     that none is named
 */
@Shape
@Value.Builder
public record Activity(
        String id,
        @Fact(on = Provision.P34) ActivityKind kind,
        @Fact(on = Provision.P34) Optional<ImmutableList<LocalDate>> dates,
        @Fact(on = Provision.P32) Optional<ImmutableSet<ServiceOrientation>> orientations,
        @Fact(on = {Provision.P10, Provision.P33}) Optional<ImmutableSet<YouthNeed>> needs,
        @Fact(on = {Provision.P11, Provision.P33}) Optional<ImmutableSet<CommunityArea>> areas,
        @Fact(on = Provision.P14) Optional<WorkStyle> style,
        @Fact(on = Provision.P35) Optional<Boolean> effective,
        @Fact(on = Provision.P35) Optional<Boolean> targeted,
        @Fact(on = Provision.P35) Optional<Boolean> lively,

        @Fact(
                on = {Provision.P37, Provision.P42},
                absent = Fact.Absence.NONE)
        Optional<NewField> newField,

        @Fact(on = Provision.P42, text = Fact.Text.PROSE, absent = Fact.Absence.NONE)
        Optional<String> practicalProblem)
        implements HasForm {

    private static final String TYPE = "Activity";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id or the problem is blank, over-long or has control
     *     characters, or the dates are given and none, out of range or not all different
     */
    public Activity {
        Structure.given(TYPE, "kind", kind);
        Structure.given(TYPE, "dates", dates);
        Structure.given(TYPE, "orientations", orientations);
        Structure.given(TYPE, "needs", needs);
        Structure.given(TYPE, "areas", areas);
        Structure.given(TYPE, "style", style);
        Structure.given(TYPE, "effective", effective);
        Structure.given(TYPE, "targeted", targeted);
        Structure.given(TYPE, "lively", lively);
        Structure.given(TYPE, "newField", newField);
        Structure.id(TYPE, "id", id);
        if (dates.isPresent()) {
            requireDates(dates.get());
        }
        Structure.text(TYPE, "practicalProblem", practicalProblem);
    }

    private static void requireDates(ImmutableList<LocalDate> dates) {
        Structure.notEmpty(TYPE, "dates", dates);
        for (LocalDate date : dates) {
            Structure.date(TYPE, "dates", date);
        }
        Structure.distinct(TYPE, "dates", dates, date -> date);
    }

    /** {@return an empty builder; id and kind have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds activities. Not thread-safe. */
    public static final class Builder extends ActivityBuilder {
        Builder() {}
    }
}
