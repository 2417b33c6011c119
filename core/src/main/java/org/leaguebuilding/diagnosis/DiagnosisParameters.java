package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Map;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/** The figures and choices that an edition sets for diagnosis. */
public final class DiagnosisParameters {

    /** The share of those who lead that is to see League building as their task (P16). */
    public static final ParameterKey<Ratio> RECOGNITION_FLOOR =
            ParameterKey.ofDefault("diagnosis.recognition-floor", ParameterType.share(), Ratio.of(3, 5), Provision.P16);

    /** The highest coefficient of variation of a rate that still counts as even (P16, P61). */
    public static final ParameterKey<Ratio> DISPERSION_CEILING = ParameterKey.ofDefault(
            "diagnosis.dispersion-ceiling", ParameterType.ratio(), Ratio.of(3, 10), Provision.P16, Provision.P61);

    /** The least activities per organization in the period (P16). */
    public static final ParameterKey<Ratio> ACTIVITIES_FLOOR =
            ParameterKey.ofDefault("diagnosis.activities-floor", ParameterType.ratio(), Ratio.of(4, 1), Provision.P16);

    /** The share of tasks that is to be proposed by the lower level (P62). */
    public static final ParameterKey<Ratio> INITIATIVE_FLOOR =
            ParameterKey.ofDefault("diagnosis.initiative-floor", ParameterType.share(), Ratio.of(1, 5), Provision.P62);

    /** How many of the units that weigh most are named; 1 or more. */
    public static final ParameterKey<Integer> WEIGHING_UNITS = ParameterKey.ofDefault(
            "diagnosis.weighing-units",
            ParameterType.count(Range.atLeast(1), Expectation.POSITIVE),
            3,
            Provision.P16,
            Provision.P61);

    /** The direction of improvement that each problem belongs to (P17); every problem has one. */
    public static final ParameterKey<ImmutableMap<Problem, Direction>> DIRECTIONS = ParameterKey.ofDefault(
            "diagnosis.directions",
            ParameterType.mapOf(Problem.class, ParameterType.oneOf(Direction.class))
                    .keeping(DiagnosisParameters::oneForEach),
            Maps.immutableEnumMap(Map.of(
                    Problem.LOW_RECOGNITION, Direction.NETWORK,
                    Problem.UNEVEN_DEVELOPMENT, Direction.ORGANIZATION,
                    Problem.TOO_FEW_ACTIVITIES, Direction.FUNCTION,
                    Problem.PUSHED_WORK, Direction.NETWORK)),
            Provision.P17);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(
            RECOGNITION_FLOOR,
            DISPERSION_CEILING,
            CoverageParameters.DISPERSION_METHOD,
            ACTIVITIES_FLOOR,
            INITIATIVE_FLOOR,
            WEIGHING_UNITS,
            DIRECTIONS);

    private DiagnosisParameters() {}

    private static ImmutableMap<Problem, Direction> oneForEach(String id, ImmutableMap<Problem, Direction> directions) {
        for (Problem problem : Problem.values()) {
            if (!directions.containsKey(problem)) {
                throw new MalformedValueException("Parameter", id + "." + problem.code(), "", Expectation.PRESENT);
            }
        }
        return Maps.immutableEnumMap(directions);
    }
}
