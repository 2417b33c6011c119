package org.leaguebuilding.coverage;

import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;

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

    private static final String TYPE = "UnitRates";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public UnitRates {
        Structure.given(TYPE, "level", level);
        Structure.given(TYPE, "id", id);
        Structure.given(TYPE, "parentId", parentId);
        Structure.given(TYPE, "formation", formation);
        Structure.given(TYPE, "coverage", coverage);
    }

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
