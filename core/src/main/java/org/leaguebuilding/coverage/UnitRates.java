package org.leaguebuilding.coverage;

import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;

/**
 * Both rates of one unit of the city (P15). Immutable and thread-safe.
 *
 * @param level the unit's level
 * @param id the unit's id
 * @param parentId the id of the unit above it; absent for the city
 * @param formation its formation rate, over the communities below it
 * @param coverage its coverage, over the youth of these communities
 */
public record UnitRates(
        UnitLevel level, String id, Optional<String> parentId, FormationRate formation, WorkCoverage coverage) {

    /**
     * One of the two rates, as far as it is known.
     *
     * @param kind which one
     * @return its bounds; empty where there is nothing to count
     */
    public Optional<RateBounds> bounds(RateKind kind) {
        return switch (kind) {
            case FORMATION -> formation.bounds();
            case COVERAGE -> coverage.bounds();
        };
    }
}
