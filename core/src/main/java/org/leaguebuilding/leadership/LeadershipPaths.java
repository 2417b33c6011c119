package org.leaguebuilding.leadership;

import org.leaguebuilding.rule.FactPath;

/** Where the facts of a district's leadership stand, by accessor names. */
final class LeadershipPaths {

    static final FactPath LEADING_BODIES = FactPath.of("leadingBodies");
    static final FactPath LEADING_BODY_ESTABLISHED = FactPath.of("leadingBodies[].established");
    static final FactPath DUTY_HOLDERS = FactPath.of("dutyHolders");
    static final FactPath DUTY_HOLDER_KIND = FactPath.of("dutyHolders[].kind");
    static final FactPath INCLUDED = FactPath.of("targetManagement.included");
    static final FactPath GOALS_SET_JOINTLY = FactPath.of("targetManagement.goalsSetJointly");
    static final FactPath CONTENTS_LINKED = FactPath.of("targetManagement.contentsLinked");
    static final FactPath MECHANISMS_MATCHED = FactPath.of("targetManagement.mechanismsMatched");
    static final FactPath MUTUAL_PROMOTION = FactPath.of("targetManagement.mutualPromotion");
    static final FactPath LEAGUE_WEIGHT = FactPath.of("leagueWeight");
    static final FactPath STEP_DATES = FactPath.of("stepDates");
    static final FactPath STEP_DATE_ON = FactPath.of("stepDates[].on");
    static final FactPath ACTIONS = FactPath.of("actions");
    static final FactPath ACTION_ON = FactPath.of("actions[].on");
    static final FactPath INSTITUTION = FactPath.of("institution");
    static final FactPath LAST_REVISED_ON = FactPath.of("institution.lastRevisedOn");
    static final FactPath POLICY_SUPPORT = FactPath.of("policySupport");
    static final FactPath FUNDING_SUPPORT = FactPath.of("fundingSupport");
    static final FactPath FAVOURABLE_ATMOSPHERE = FactPath.of("favourableAtmosphere");

    private LeadershipPaths() {}
}
