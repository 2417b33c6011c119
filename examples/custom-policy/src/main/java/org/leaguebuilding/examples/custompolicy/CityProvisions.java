package org.leaguebuilding.examples.custompolicy;

import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** What the city has set down for itself; every rule and figure of its own cites one of these. */
final class CityProvisions {

    private static final LocalizedText MEASURES = LocalizedText.of(
            "某市团委《社区团建实施办法》（2026年第3号）", "League Committee of the example city, Community Measures (no. 3 of 2026)");

    /** Schools and communities form organizations together. */
    static final LocalProvision CAMPUS =
            new LocalProvision("example-city.campus", LocalizedText.of("校社共建团组织", "Formation with a school"), MEASURES);

    /** How communities are scored. */
    static final LocalProvision SCORING = new LocalProvision(
            "example-city.scoring", LocalizedText.of("社区团建考评计分", "Scoring of communities"), MEASURES);

    /** The floors that the city raised. */
    static final LocalProvision FLOORS =
            new LocalProvision("example-city.floors", LocalizedText.of("社区团建达标线", "Floors to be reached"), MEASURES);

    private CityProvisions() {}
}
