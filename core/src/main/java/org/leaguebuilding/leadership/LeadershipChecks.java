package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Months;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/** What a district's leadership has to meet, beside its duties and its synchronized steps. */
final class LeadershipChecks {

    /** Few, and so found by going through them. */
    private final ImmutableList<UnitLevel> bodyLevels;

    private final Ratio bundledWeightFloor;
    private final Integer institutionMaximumAgeMonths;
    private final SynchronizationChecks synchronization;

    LeadershipChecks(ParameterSet parameters) {
        this.bodyLevels = parameters.value(LeadershipParameters.BODY_LEVELS).asList();
        this.bundledWeightFloor = parameters.value(LeadershipParameters.BUNDLED_WEIGHT_FLOOR);
        this.institutionMaximumAgeMonths = parameters.value(LeadershipParameters.INSTITUTION_MAXIMUM_AGE_MONTHS);
        this.synchronization = new SynchronizationChecks(parameters);
    }

    /** In one long method, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(DistrictLeadership leadership, Checks checks) {
        checks = requireBodies(leadership.leadingBodies(), checks);
        for (int i = 0; i < DutyCheck.ALL.size(); i++) {
            checks = DutyCheck.ALL.get(i).check(leadership.dutyHolders(), checks);
        }
        checks = requireTargetManagement(leadership.targetManagement().orElse(TargetManagement.UNKNOWN), checks);
        checks = requireBundled(leadership.leagueWeight(), checks);
        checks = synchronization.check(leadership, checks);
        checks = requireAction(LeadershipRules.LEAD, Side.PARTY, leadership, checks);
        checks = requireAction(LeadershipRules.BUILD, Side.LEAGUE, leadership, checks);
        checks = requireInstitution(leadership.institution(), leadership.asOf(), checks);
        return requireSupport(leadership, checks);
    }

    private Checks requireBodies(ImmutableList<LeadingBody> bodies, Checks checks) {
        for (int i = 0; i < bodyLevels.size(); i++) {
            UnitLevel level = bodyLevels.get(i);
            if (!hasLevel(bodies, level)) {
                checks = checks.require(
                        LeadershipRules.BODY_ESTABLISHED, Truth.FALSE, DistrictLeadershipPaths.LEADING_BODIES, level);
            }
        }
        for (int i = 0; i < bodies.size(); i++) {
            LeadingBody body = bodies.get(i);
            if (isAsked(body.level())) {
                checks = checks.requireAt(
                        LeadershipRules.BODY_ESTABLISHED,
                        Truth.of(body.established()),
                        DistrictLeadershipPaths.LEADING_BODIES_ESTABLISHED,
                        i,
                        body.level(),
                        body.unitId());
            }
        }
        return checks;
    }

    private boolean isAsked(UnitLevel level) {
        for (int i = 0; i < bodyLevels.size(); i++) {
            if (bodyLevels.get(i) == level) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLevel(ImmutableList<LeadingBody> bodies, UnitLevel level) {
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.get(i).level() == level) {
                return true;
            }
        }
        return false;
    }

    private static Checks requireTargetManagement(TargetManagement management, Checks checks) {
        checks = checks.require(
                LeadershipRules.TARGET_MANAGEMENT_INCLUDED,
                Truth.of(management.included()),
                DistrictLeadershipPaths.TARGET_MANAGEMENT_INCLUDED);
        checks = checks.require(
                LeadershipRules.TARGET_MANAGEMENT_GOALS,
                Truth.of(management.goalsSetJointly()),
                DistrictLeadershipPaths.TARGET_MANAGEMENT_GOALS_SET_JOINTLY);
        checks = checks.require(
                LeadershipRules.TARGET_MANAGEMENT_CONTENTS,
                Truth.of(management.contentsLinked()),
                DistrictLeadershipPaths.TARGET_MANAGEMENT_CONTENTS_LINKED);
        checks = checks.require(
                LeadershipRules.TARGET_MANAGEMENT_MECHANISMS,
                Truth.of(management.mechanismsMatched()),
                DistrictLeadershipPaths.TARGET_MANAGEMENT_MECHANISMS_MATCHED);
        return checks.require(
                LeadershipRules.TARGET_MANAGEMENT_PROMOTION,
                Truth.of(management.mutualPromotion()),
                DistrictLeadershipPaths.TARGET_MANAGEMENT_MUTUAL_PROMOTION);
    }

    private Checks requireBundled(Optional<Ratio> weight, Checks checks) {
        return checks.require(
                LeadershipRules.ASSESSMENT_BUNDLED,
                counts(weight),
                DistrictLeadershipPaths.LEAGUE_WEIGHT,
                weight,
                bundledWeightFloor);
    }

    /** No weight is above 1, known or not. */
    private Truth counts(Optional<Ratio> weight) {
        if (weight.isPresent()) {
            return Truth.of(weight.get().compareTo(bundledWeightFloor) > 0);
        }
        return bundledWeightFloor.compareTo(Ratio.ONE) < 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Checks requireAction(Rule rule, Side side, DistrictLeadership leadership, Checks checks) {
        Truth acted = hasActed(side, leadership);
        return acted == Truth.UNKNOWN
                ? nameUndated(rule, side, leadership, checks)
                : checks.require(rule, acted, DistrictLeadershipPaths.ACTIONS, leadership.cycle());
    }

    /** Where no dated action lies in the cycle, any of the undated ones may. */
    private static Checks nameUndated(Rule rule, Side side, DistrictLeadership leadership, Checks checks) {
        ImmutableList<SideAction> actions = leadership.actions();
        for (int i = 0; i < actions.size(); i++) {
            SideAction action = actions.get(i);
            if (action.side() == side && action.on().isEmpty()) {
                checks = checks.requireAt(
                        rule, Truth.UNKNOWN, DistrictLeadershipPaths.ACTIONS_ON, i, leadership.cycle(), action.id());
            }
        }
        return checks;
    }

    private static Truth hasActed(Side side, DistrictLeadership leadership) {
        ImmutableList<SideAction> actions = leadership.actions();
        Truth acted = Truth.FALSE;
        for (int i = 0; i < actions.size() && acted != Truth.TRUE; i++) {
            SideAction action = actions.get(i);
            if (action.side() == side) {
                acted = acted.or(hadInCycle(leadership.cycle(), action.on(), leadership.asOf()));
            }
        }
        return acted;
    }

    private Checks requireInstitution(Optional<Institution> institution, LocalDate asOf, Checks checks) {
        checks = checks.require(
                LeadershipRules.INSTITUTION_WRITTEN,
                Truth.of(institution.isPresent()),
                DistrictLeadershipPaths.INSTITUTION);
        if (institution.isEmpty()) {
            return checks;
        }
        return checks.require(
                LeadershipRules.INSTITUTION_REVISED,
                isRecent(institution.get(), asOf),
                DistrictLeadershipPaths.INSTITUTION_LAST_REVISED_ON,
                institution.get().lastRevisedOn(),
                institutionMaximumAgeMonths);
    }

    /** An institution that was adopted recently enough is recent, whatever its unknown revisions. */
    private Truth isRecent(Institution institution, LocalDate asOf) {
        if (institution.lastRevisedOn().isPresent()) {
            return Truth.of(isRecent(institution.lastRevisedOn().get(), asOf));
        }
        return isRecent(institution.adoptedOn().orElse(Structure.FIRST_DATE), asOf) ? Truth.TRUE : Truth.UNKNOWN;
    }

    private boolean isRecent(LocalDate day, LocalDate asOf) {
        return Months.atMostAfter(day, asOf, institutionMaximumAgeMonths);
    }

    private static Checks requireSupport(DistrictLeadership leadership, Checks checks) {
        checks = checks.require(
                LeadershipRules.SUPPORT_POLICY,
                Truth.of(leadership.policySupport()),
                DistrictLeadershipPaths.POLICY_SUPPORT);
        checks = checks.require(
                LeadershipRules.SUPPORT_FUNDING,
                Truth.of(leadership.fundingSupport()),
                DistrictLeadershipPaths.FUNDING_SUPPORT);
        return checks.require(
                LeadershipRules.SUPPORT_ATMOSPHERE,
                Truth.of(leadership.favourableAtmosphere()),
                DistrictLeadershipPaths.FAVOURABLE_ATMOSPHERE);
    }

    /** What has happened by a day before the cycle, at the latest, did not happen in it, whatever its unknown date. */
    static Truth hadInCycle(DateSpan cycle, Optional<LocalDate> day, LocalDate latest) {
        if (day.isPresent()) {
            return Truth.of(cycle.contains(day.get()));
        }
        return latest.isBefore(cycle.startInclusive()) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
