package org.leaguebuilding.assessment.diagnosis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import org.leaguebuilding.rule.FactPath;

/** Where the figures of an input stand, by accessor names. */
final class DiagnosisPaths {

    static final FactPath UNITS = FactPath.of("units");

    private static final FactPath UNIT = FactPath.of("units[]");

    private static final ImmutableMap<Measure, FactPath> WHOLES = Maps.immutableEnumMap(Map.of(
            Measure.RECOGNITION, UNIT.then("leadersAsked"),
            Measure.FORMATION, UNIT.then("communities"),
            Measure.COVERAGE, UNIT.then("youth"),
            Measure.ACTIVITIES, UNIT.then("organizations"),
            Measure.INITIATIVE, UNIT.then("tasks")));

    private static final ImmutableMap<Measure, FactPath> PARTS = Maps.immutableEnumMap(Map.of(
            Measure.RECOGNITION, UNIT.then("leadersRecognizing"),
            Measure.FORMATION, UNIT.then("organizedCommunities"),
            Measure.COVERAGE, UNIT.then("youthReached"),
            Measure.ACTIVITIES, UNIT.then("activities"),
            Measure.INITIATIVE, UNIT.then("tasksFromBelow")));

    private DiagnosisPaths() {}

    /** What a measure's count is held against. */
    static FactPath whole(Measure measure) {
        return Objects.requireNonNull(WHOLES.get(measure));
    }

    /** What a measure counts. */
    static FactPath part(Measure measure) {
        return Objects.requireNonNull(PARTS.get(measure));
    }
}
