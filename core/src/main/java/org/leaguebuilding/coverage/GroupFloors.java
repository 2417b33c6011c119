package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/** The shares of the youth groups that League work is to reach, as an edition may set them. */
final class GroupFloors {

    private GroupFloors() {}

    /** The shares, where there is one for each group. */
    static ImmutableMap<YouthGroup, Ratio> oneForEach(String id, ImmutableMap<YouthGroup, Ratio> floors) {
        for (YouthGroup group : YouthGroup.values()) {
            Ratio floor = floors.get(group);
            if (floor == null) {
                throw new MalformedValueException("Parameter", id + "." + group.code(), "", Expectation.PRESENT);
            }
            if (!floor.isShare()) {
                throw new MalformedValueException("Parameter", id + "." + group.code(), floor, Expectation.SHARE);
            }
        }
        return Maps.immutableEnumMap(floors);
    }
}
