package org.leaguebuilding.assessment.cadre;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;

/**
 * The figures and choices that an edition sets for cadres, each with its origin. Immutable and thread-safe.
 *
 * @param criteriaNeedEvidence whether a criterion counts only where evidence shows it (P73)
 * @param trainingCourses the least courses within the cycle; 0 or more (P72)
 * @param trainingHours the least hours of courses within the cycle; 0 or more (P72)
 * @param reserveLagDays the most days between the two listings; 0 or more (P72)
 */
@Shape
@Value.Builder
public record CadreParameters(
        Parameter<Boolean> criteriaNeedEvidence,
        Parameter<Integer> trainingCourses,
        Parameter<Integer> trainingHours,
        Parameter<Integer> reserveLagDays) {

    private static final String TYPE = "CadreParameters";

    private static final CadreParameters SHIPPED = builder()
            .criteriaNeedEvidence(Parameter.ofDefault("cadre.criteria-need-evidence", true, Provision.P73))
            .trainingCourses(Parameter.ofDefault("cadre.training-courses", 1, Provision.P72))
            .trainingHours(Parameter.ofDefault("cadre.training-hours", 16, Provision.P72))
            .reserveLagDays(Parameter.ofDefault("cadre.reserve-lag-days", 90, Provision.P72))
            .build();

    /**
     * Takes the parameters; the usual way is to change the shipped ones with the methods below.
     *
     * @throws org.leaguebuilding.value.MalformedValueException if a figure is negative
     */
    public CadreParameters {
        Structure.given(TYPE, "criteriaNeedEvidence", criteriaNeedEvidence);
        Structure.given(TYPE, "trainingCourses", trainingCourses);
        Structure.given(TYPE, "trainingHours", trainingHours);
        Structure.given(TYPE, "reserveLagDays", reserveLagDays);
        Structure.count(TYPE, "trainingCourses", trainingCourses.value());
        Structure.count(TYPE, "trainingHours", trainingHours.value());
        Structure.count(TYPE, "reserveLagDays", reserveLagDays.value());
    }

    /**
     * The figures of the shipped editions.
     *
     * @return the parameters
     */
    public static CadreParameters shipped() {
        return SHIPPED;
    }

    /**
     * Begins a set of parameters.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own answer to whether the criteria need evidence.
     *
     * @param needed whether a criterion counts only where evidence shows it
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public CadreParameters withCriteriaNeedEvidence(boolean needed, Basis basis) {
        Builder builder = builder().from(this);
        return builder.criteriaNeedEvidence(criteriaNeedEvidence.set(needed, basis))
                .build();
    }

    /**
     * The same parameters with a city's own least number of courses.
     *
     * @param courses the courses within a cycle; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public CadreParameters withTrainingCourses(int courses, Basis basis) {
        Builder builder = builder().from(this);
        return builder.trainingCourses(trainingCourses.set(courses, basis)).build();
    }

    /**
     * The same parameters with a city's own least number of hours.
     *
     * @param hours the hours of courses within a cycle; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public CadreParameters withTrainingHours(int hours, Basis basis) {
        Builder builder = builder().from(this);
        return builder.trainingHours(trainingHours.set(hours, basis)).build();
    }

    /**
     * The same parameters with a city's own lag.
     *
     * @param days the most days between the two listings; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public CadreParameters withReserveLagDays(int days, Basis basis) {
        Builder builder = builder().from(this);
        return builder.reserveLagDays(reserveLagDays.set(days, basis)).build();
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(criteriaNeedEvidence, trainingCourses, trainingHours, reserveLagDays);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends CadreParametersBuilder {
        Builder() {}
    }
}
