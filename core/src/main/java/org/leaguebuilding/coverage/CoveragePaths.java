package org.leaguebuilding.coverage;

import org.leaguebuilding.rule.FactPath;

/** Where the facts of a survey stand, by accessor names. */
final class CoveragePaths {

    static final PlacePaths COMMUNITIES = PlacePaths.below("communities[]", "youthReached");
    static final PlacePaths SITES = PlacePaths.below("sites[]", "leagueWork");
    static final FactPath MANAGED_BY = FactPath.of("floatingMembers[].managedBy");
    static final FactPath GROUPS = FactPath.of("groups");
    static final FactPath GROUP_YOUTH = FactPath.of("groups[].youthCount");
    static final FactPath GROUP_REACHED = FactPath.of("groups[].reachedCount");
    static final FactPath SERVED_COMMUNITIES = FactPath.of("youthCenters[].servedCommunityIds");

    private CoveragePaths() {}

    /** Where the facts of a kind of place stand. */
    record PlacePaths(FactPath youth, FactPath members, FactPath work, FactPath organization) {

        static PlacePaths below(String places, String work) {
            FactPath place = FactPath.of(places);
            return new PlacePaths(
                    place.then("youthCount"), place.then("memberCount"), place.then(work), place.then("organization"));
        }
    }
}
