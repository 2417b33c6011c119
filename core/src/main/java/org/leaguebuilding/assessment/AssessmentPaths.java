package org.leaguebuilding.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.value.Coded;

/** Where the facts of a record stand, by accessor names and the codes of the keys. */
final class AssessmentPaths {

    private static final ImmutableMap<Have, FactPath> HAVES = below("haves", Have.class);
    private static final ImmutableMap<Platform, FactPath> PLATFORMS = below("platforms", Platform.class);
    private static final ImmutableMap<Objective, FactPath> OBJECTIVES = below("objectives", Objective.class);
    private static final ImmutableMap<YouthGroup, FactPath> CARE = below("care", YouthGroup.class);

    static final FactPath PLATFORMS_ACCEPTED = FactPath.of("platformsAccepted");
    static final FactPath RIGHTS_PROTECTED = FactPath.of("rightsProtected");
    static final FactPath VOLUNTEER_TEAM = FactPath.of("volunteerTeam");
    static final FactPath YOUTH_CENTER = FactPath.of("youthCenter");
    static final FactPath VENUES_EXTENDED = FactPath.of("venuesExtended");
    static final FactPath CARRIERS_RENEWED = FactPath.of("carriersRenewed");
    static final FactPath PARTY_TRUST = FactPath.of("partyTrust");
    static final FactPath YOUTH_SATISFIED = FactPath.of("youthSatisfied");

    private AssessmentPaths() {}

    static FactPath of(Have have) {
        return requireNonNull(HAVES.get(have));
    }

    static FactPath of(Platform platform) {
        return requireNonNull(PLATFORMS.get(platform));
    }

    static FactPath of(Objective objective) {
        return requireNonNull(OBJECTIVES.get(objective));
    }

    static FactPath ofCare(YouthGroup group) {
        return requireNonNull(CARE.get(group));
    }

    private static <E extends Enum<E> & Coded> ImmutableMap<E, FactPath> below(String map, Class<E> keys) {
        Map<E, FactPath> paths = new EnumMap<>(keys);
        for (E key : keys.getEnumConstants()) {
            paths.put(key, FactPath.of(map).then(key.code()));
        }
        return Maps.immutableEnumMap(paths);
    }
}
