package org.leaguebuilding.assessment.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.coverage.DispersionMethod;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Shares;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The figures and choices that an edition sets for diagnosis, each with its origin. The source names the problems and no
 * figures, so all thresholds are the library's defaults until a city sets its own. Immutable and thread-safe.
 *
 * @param recognitionFloor the share of those who lead that is to see League building as their task (P16)
 * @param dispersionCeiling the highest coefficient of variation of a rate that still counts as even (P16, P61)
 * @param dispersionMethod how the coefficient is worked out; the coverage family's
 * @param activitiesFloor the least activities per organization in the period (P16)
 * @param initiativeFloor the share of tasks that is to be started from below (P62)
 * @param weighingUnits how many of the units that weigh most are named; 1 or more
 * @param directions the direction of improvement that each problem belongs to (P17)
 */
@Shape
@Value.Builder
public record DiagnosisParameters(
        Parameter<Ratio> recognitionFloor,
        Parameter<Ratio> dispersionCeiling,
        Parameter<DispersionMethod> dispersionMethod,
        Parameter<Ratio> activitiesFloor,
        Parameter<Ratio> initiativeFloor,
        Parameter<Integer> weighingUnits,
        Parameter<ImmutableMap<Problem, Direction>> directions) {

    private static final String TYPE = "DiagnosisParameters";

    /**
     * Takes the figures; {@link #of} is the way in.
     *
     * @throws MalformedValueException if a floor of a share is above 1, no unit would be named, or a problem has no direction
     */
    public DiagnosisParameters {
        Structure.given(TYPE, "recognitionFloor", recognitionFloor);
        Structure.given(TYPE, "dispersionCeiling", dispersionCeiling);
        Structure.given(TYPE, "dispersionMethod", dispersionMethod);
        Structure.given(TYPE, "activitiesFloor", activitiesFloor);
        Structure.given(TYPE, "initiativeFloor", initiativeFloor);
        Structure.given(TYPE, "weighingUnits", weighingUnits);
        Structure.given(TYPE, "directions", directions);
        Shares.require(TYPE, "recognitionFloor", recognitionFloor.value());
        Shares.require(TYPE, "initiativeFloor", initiativeFloor.value());
        Structure.positive(TYPE, "weighingUnits", weighingUnits.value());
        for (Problem problem : Problem.values()) {
            if (!directions.value().containsKey(problem)) {
                throw new MalformedValueException(TYPE, "directions." + problem.code(), "", Expectation.PRESENT);
            }
        }
    }

    /**
     * The figures of the shipped editions.
     *
     * @param coverage the edition's parameters for coverage, which say how dispersion is worked out
     * @return the parameters
     */
    public static DiagnosisParameters of(CoverageParameters coverage) {
        return builder()
                .recognitionFloor(Parameter.ofDefault("diagnosis.recognition-floor", Ratio.of(3, 5), Provision.P16))
                .dispersionCeiling(Parameter.ofDefault(
                        "diagnosis.dispersion-ceiling", Ratio.of(3, 10), Provision.P16, Provision.P61))
                .dispersionMethod(coverage.dispersionMethod())
                .activitiesFloor(Parameter.ofDefault("diagnosis.activities-floor", Ratio.of(4, 1), Provision.P16))
                .initiativeFloor(Parameter.ofDefault("diagnosis.initiative-floor", Ratio.of(1, 5), Provision.P62))
                .weighingUnits(Parameter.ofDefault("diagnosis.weighing-units", 3, Provision.P16, Provision.P61))
                .directions(Parameter.ofDefault(
                        "diagnosis.directions",
                        Maps.immutableEnumMap(Map.of(
                                Problem.LOW_RECOGNITION, Direction.NETWORK,
                                Problem.UNEVEN_DEVELOPMENT, Direction.ORGANIZATION,
                                Problem.TOO_FEW_ACTIVITIES, Direction.FUNCTION,
                                Problem.PUSHED_WORK, Direction.NETWORK)),
                        Provision.P17))
                .build();
    }

    /**
     * The same parameters for an edition with other parameters for coverage.
     *
     * @param coverage the edition's parameters for coverage
     * @return the changed parameters
     */
    public DiagnosisParameters withCoverage(CoverageParameters coverage) {
        Builder builder = builder().from(this);
        return builder.dispersionMethod(coverage.dispersionMethod()).build();
    }

    /**
     * Begins a set of parameters; the usual way is to change the ones of a shipped edition with the methods below.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own floor for recognition.
     *
     * @param floor the share, from 0 to 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public DiagnosisParameters withRecognitionFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.recognitionFloor(recognitionFloor.set(floor, basis)).build();
    }

    /**
     * The same parameters with a city's own ceiling for dispersion.
     *
     * @param ceiling the coefficient of variation
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public DiagnosisParameters withDispersionCeiling(Ratio ceiling, Basis basis) {
        Builder builder = builder().from(this);
        return builder.dispersionCeiling(dispersionCeiling.set(ceiling, basis)).build();
    }

    /**
     * The same parameters with a city's own floor for activities.
     *
     * @param floor the activities per organization in the period
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public DiagnosisParameters withActivitiesFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.activitiesFloor(activitiesFloor.set(floor, basis)).build();
    }

    /**
     * The same parameters with a city's own floor for initiative.
     *
     * @param floor the share of tasks started from below, from 0 to 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public DiagnosisParameters withInitiativeFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.initiativeFloor(initiativeFloor.set(floor, basis)).build();
    }

    /**
     * The same parameters with a city's own number of units to name.
     *
     * @param units how many of the units that weigh most are named; 1 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the number is below 1
     */
    public DiagnosisParameters withWeighingUnits(int units, Basis basis) {
        Builder builder = builder().from(this);
        return builder.weighingUnits(weighingUnits.set(units, basis)).build();
    }

    /**
     * The same parameters with a city's own direction for one problem.
     *
     * @param problem the problem
     * @param direction the direction that it belongs to
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public DiagnosisParameters withDirection(Problem problem, Direction direction, Basis basis) {
        Map<Problem, Direction> changed = new EnumMap<>(directions.value());
        changed.put(problem, direction);
        Builder builder = builder().from(this);
        return builder.directions(directions.set(Maps.immutableEnumMap(changed), basis))
                .build();
    }

    /**
     * All parameters. How dispersion is worked out is listed by the coverage family.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(
                recognitionFloor, dispersionCeiling, activitiesFloor, initiativeFloor, weighingUnits, directions);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends DiagnosisParametersBuilder {
        Builder() {}
    }
}
