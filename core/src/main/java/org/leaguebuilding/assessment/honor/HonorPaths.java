package org.leaguebuilding.assessment.honor;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.FactPath;

/** Where the facts of a nomination stand, by accessor names. */
final class HonorPaths {

    static final FactPath UNIT_LEVEL = FactPath.of("unitLevel");
    static final FactPath ASKS_FOR = FactPath.of("asksFor");
    static final FactPath REASON_OF_STEP = FactPath.of("history.steps[].reason");
    static final FactPath REASON = FactPath.of("reason");
    static final FactPath STAGE = FactPath.of("stage");
    static final FactPath PLATFORMS_ACCEPTED = FactPath.of("platformsAccepted");
    static final FactPath COVERAGE = FactPath.of("coverage");
    static final FactPath CHECKED = FactPath.of("checked");
    static final FactPath CHECKED_VERDICT = FactPath.of("checked[].verdict");
    static final FactPath LEADERSHIP = FactPath.of("leadership");
    static final FactPath FORMATION_RATE = FactPath.of("formationRate");
    static final FactPath DEMONSTRATION_SHARE = FactPath.of("demonstrationShare");
    static final FactPath DISPERSION = FactPath.of("dispersion");

    private static final ImmutableMap<Have, FactPath> HAVES = haves();

    private HonorPaths() {}

    static FactPath of(Have have) {
        FactPath path = HAVES.get(have);
        if (path == null) {
            throw new IllegalStateException("no path for " + have);
        }
        return path;
    }

    private static ImmutableMap<Have, FactPath> haves() {
        Map<Have, FactPath> paths = new EnumMap<>(Have.class);
        for (Have have : Have.values()) {
            paths.put(have, FactPath.of("haves").then(have.code()));
        }
        return Maps.immutableEnumMap(paths);
    }
}
