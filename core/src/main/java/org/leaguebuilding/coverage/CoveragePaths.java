package org.leaguebuilding.coverage;

import org.leaguebuilding.rule.FactPath;

/** Where the facts of places stand. */
final class CoveragePaths {

    static final PlacePaths COMMUNITIES = new PlacePaths(
            CoverageSurveyPaths.COMMUNITIES_YOUTH_COUNT,
            CoverageSurveyPaths.COMMUNITIES_MEMBER_COUNT,
            CoverageSurveyPaths.COMMUNITIES_YOUTH_REACHED,
            CoverageSurveyPaths.COMMUNITIES_ORGANIZATION);
    static final PlacePaths SITES = new PlacePaths(
            CoverageSurveyPaths.SITES_YOUTH_COUNT,
            CoverageSurveyPaths.SITES_MEMBER_COUNT,
            CoverageSurveyPaths.SITES_LEAGUE_WORK,
            CoverageSurveyPaths.SITES_ORGANIZATION);

    private CoveragePaths() {}

    /** Where the facts of a kind of place stand. */
    record PlacePaths(FactPath youth, FactPath members, FactPath work, FactPath organization) {}
}
