package org.leaguebuilding.diagnosis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import org.leaguebuilding.rule.FactPath;

/** Where the figures of a measure stand. */
final class DiagnosisPaths {

    private static final ImmutableMap<Measure, FactPath> WHOLES = Maps.immutableEnumMap(Map.of(
            Measure.RECOGNITION, DiagnosisInputPaths.UNITS_LEADERS_ASKED,
            Measure.FORMATION, DiagnosisInputPaths.UNITS_COMMUNITIES,
            Measure.COVERAGE, DiagnosisInputPaths.UNITS_YOUTH,
            Measure.ACTIVITIES, DiagnosisInputPaths.UNITS_ORGANIZATIONS,
            Measure.INITIATIVE, DiagnosisInputPaths.UNITS_TASKS));

    private static final ImmutableMap<Measure, FactPath> PARTS = Maps.immutableEnumMap(Map.of(
            Measure.RECOGNITION, DiagnosisInputPaths.UNITS_LEADERS_RECOGNIZING,
            Measure.FORMATION, DiagnosisInputPaths.UNITS_ORGANIZED_COMMUNITIES,
            Measure.COVERAGE, DiagnosisInputPaths.UNITS_YOUTH_REACHED,
            Measure.ACTIVITIES, DiagnosisInputPaths.UNITS_ACTIVITIES,
            Measure.INITIATIVE, DiagnosisInputPaths.UNITS_TASKS_FROM_BELOW));

    private DiagnosisPaths() {}

    /** What a measure's count is checked against. */
    static FactPath whole(Measure measure) {
        return Objects.requireNonNull(WHOLES.get(measure));
    }

    /** What a measure counts. */
    static FactPath part(Measure measure) {
        return Objects.requireNonNull(PARTS.get(measure));
    }
}
