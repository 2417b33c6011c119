package org.leaguebuilding.examples.custompolicy;

import org.leaguebuilding.activity.ActivityParameters;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.honor.HonorParameters;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.Ratio;

/** The edition of the example city: all of {@code wuhan-2005}, and what the city has set for itself on top of it. */
final class ExampleCity {

    private ExampleCity() {}

    static LeagueBuildingPolicy policy() {
        return Editions.wuhan2005().toBuilder("example-city-2026")
                .mode(CampusMode.build())
                .set(AssessmentParameters.SCHEME, CityScheme.build(), CityProvisions.SCORING)
                .set(AssessmentParameters.YOUTH_SATISFACTION_FLOOR, Ratio.percent(85), CityProvisions.FLOORS)
                .set(ActivityParameters.LEAST_KINDS, 4, CityProvisions.FLOORS)
                .set(HonorParameters.FORMATION_RATE_FLOOR, Ratio.percent(95), CityProvisions.FLOORS)
                .build();
    }
}
