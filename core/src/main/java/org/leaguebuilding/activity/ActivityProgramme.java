package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.HasForm;

/**
 * An organization's programme of activities of one year. The year may begin on any day, such as that of an assessment cycle.
 * Immutable and thread-safe.
 *
 * @param id the programme's id in the host's system
 * @param organizationId the id of the organization
 * @param year its year: exactly one year of days
 * @param activities its activities; no duplicates, and none with a date outside the year
 */
@Fact.Subject(ActivityPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record ActivityProgramme(
        String id,
        String organizationId,
        @Fact(on = Provision.P34) DateSpan year,

        @Fact(on = {Provision.P14, Provision.P32, Provision.P33, Provision.P34, Provision.P35})
        ImmutableList<Activity> activities)
        implements Subject, HasForm {

    private static final String TYPE = "ActivityProgramme";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if an id is blank, over-long or has control characters, the year is not exactly one
     *     year, an activity is listed twice, or one has a date outside the year
     */
    public ActivityProgramme {
        Structure.given(TYPE, "year", year);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "organizationId", organizationId);
        if (!year.startInclusive().plusYears(1).equals(year.endExclusive())) {
            throw new MalformedValueException(TYPE, "year", year, Expectation.ONE_YEAR);
        }
        Structure.distinct(TYPE, "activities", activities, Activity::id);
        for (Activity activity : activities) {
            if (activity.dates().isPresent()) {
                requireWithin(year, activity.dates().get());
            }
        }
    }

    private static void requireWithin(DateSpan year, ImmutableList<LocalDate> dates) {
        for (LocalDate date : dates) {
            if (!year.contains(date)) {
                throw new MalformedValueException(TYPE, "activities.dates", date, Expectation.WITHIN_YEAR);
            }
        }
    }

    /** {@return an empty builder; ids and year have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds programmes. Not thread-safe. */
    public static final class Builder extends ActivityProgrammeBuilder {
        Builder() {}
    }
}
