package org.leaguebuilding.examples.custompolicy;

import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.Ratio;

/** The edition of the example city: all of {@code wuhan-2005}, and what the city has set for itself on top of it. */
final class ExampleCity {

    private ExampleCity() {}

    static LeagueBuildingPolicy policy() {
        return Editions.wuhan2005().toBuilder("example-city-2026")
                .mode(CampusMode.build())
                .assessment(figures -> figures.withScheme(CityScheme.build(), CityProvisions.SCORING)
                        .withYouthSatisfactionFloor(Ratio.percent(85), CityProvisions.FLOORS))
                .activity(figures -> figures.withLeastKinds(4, CityProvisions.FLOORS))
                .honor(figures -> figures.withFormationRateFloor(Ratio.percent(95), CityProvisions.FLOORS))
                .build();
    }
}
