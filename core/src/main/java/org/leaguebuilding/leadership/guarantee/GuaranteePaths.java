package org.leaguebuilding.leadership.guarantee;

import org.leaguebuilding.rule.FactPath;

/** Where the facts of a community's guarantees stand, by accessor names. */
final class GuaranteePaths {

    static final FactPath HEARINGS = FactPath.of("hearings");
    static final FactPath HEARING_ON = FactPath.of("hearings[].on");
    static final FactPath DIFFICULTY_RAISED_ON = FactPath.of("difficulties[].raisedOn");
    static final FactPath DIFFICULTY_GUIDANCE = FactPath.of("difficulties[].guidance");
    static final FactPath DIFFICULTY_GUIDANCE_ON = FactPath.of("difficulties[].guidance.on");
    static final FactPath FUNDING_ARRANGED = FactPath.of("fundingArranged");
    static final FactPath VENUE_ARRANGED = FactPath.of("venueArranged");

    private GuaranteePaths() {}
}
