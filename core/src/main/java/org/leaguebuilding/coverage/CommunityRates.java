package org.leaguebuilding.coverage;

import org.leaguebuilding.structure.Structure;

/**
 * Both rates of one community and its place in the city: what a {@link RollUp} adds up. {@link CoveragePolicy#rates} takes
 * them from a survey. Immutable and thread-safe.
 *
 * @param id the community's id
 * @param subdistrictId the id of its subdistrict
 * @param districtId the id of its district
 * @param formation its formation rate
 * @param coverage its coverage
 */
public record CommunityRates(
        String id, String subdistrictId, String districtId, FormationRate formation, WorkCoverage coverage) {

    private static final String TYPE = "CommunityRates";

    /**
     * Takes the rates.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters
     */
    public CommunityRates {
        Structure.given(TYPE, "formation", formation);
        Structure.given(TYPE, "coverage", coverage);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "subdistrictId", subdistrictId);
        Structure.id(TYPE, "districtId", districtId);
    }
}
