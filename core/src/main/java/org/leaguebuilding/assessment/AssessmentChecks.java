package org.leaguebuilding.assessment;

import java.util.Optional;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.Ratio;

/** What a record has to show. */
final class AssessmentChecks {

    private final Have[] haves = Have.values();
    private final Platform[] platforms = Platform.values();
    private final Objective[] objectives = Objective.values();

    private final boolean havesNeedEvidence;
    private final YouthGroup[] careGroups;
    private final Ratio youthSatisfactionFloor;

    AssessmentChecks(ParameterSet parameters) {
        this.havesNeedEvidence = parameters.value(AssessmentParameters.HAVES_NEED_EVIDENCE);
        this.careGroups = parameters.value(AssessmentParameters.CARE_GROUPS).toArray(YouthGroup[]::new);
        this.youthSatisfactionFloor = parameters.value(AssessmentParameters.YOUTH_SATISFACTION_FLOOR);
    }

    /** Requires all, in the order of the rules and in one long method, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(AssessmentRecord subject, Checks checks) {
        for (Have have : haves) {
            Truth holds = has(subject, have);
            if (!checks.passes(holds)) {
                checks = checks.require(
                        AssessmentRules.of(have), holds, AssessmentRecordPaths.HAVES.of(have), state(subject, have));
            }
        }
        Truth accepted = holds(subject.platformsAccepted());
        for (Platform platform : platforms) {
            Truth inPlace = Attestation.holds(subject.platforms().get(platform));
            accepted = accepted.and(inPlace);
            if (!checks.passes(inPlace)) {
                checks = checks.require(
                        AssessmentRules.of(platform), inPlace, AssessmentRecordPaths.PLATFORMS.of(platform));
            }
        }
        checks = accepted == Truth.UNKNOWN
                ? requireFactsOfAcceptance(subject, checks)
                : checks.require(AssessmentRules.PLATFORM_ACCEPTED, accepted, AssessmentRecordPaths.PLATFORMS_ACCEPTED);
        for (Objective objective : objectives) {
            Truth holds = Attestation.holds(subject.objectives().get(objective));
            if (!checks.passes(holds)) {
                checks = checks.require(
                        AssessmentRules.of(objective), holds, AssessmentRecordPaths.OBJECTIVES.of(objective));
            }
        }
        Truth rights = holds(subject.rightsProtected());
        checks = checks.require(AssessmentRules.RIGHTS_PROTECTED, rights, AssessmentRecordPaths.RIGHTS_PROTECTED);
        for (YouthGroup group : careGroups) {
            Truth holds = Attestation.holds(subject.care().get(group));
            if (!checks.passes(holds)) {
                checks = checks.require(
                        AssessmentRules.CARE_VULNERABLE, holds, AssessmentRecordPaths.CARE.of(group), group);
            }
        }
        Truth team = holds(subject.volunteerTeam());
        checks = checks.require(AssessmentRules.FORM_VOLUNTEER_TEAM, team, AssessmentRecordPaths.VOLUNTEER_TEAM);
        Truth center = holds(subject.youthCenter());
        checks = checks.require(AssessmentRules.FORM_YOUTH_CENTER, center, AssessmentRecordPaths.YOUTH_CENTER);
        return requireOutcome(subject, requireCarriers(subject, checks));
    }

    /** Whether a have holds by this edition. */
    Truth has(AssessmentRecord subject, Have have) {
        return Attestation.holds(subject.haves().get(have), havesNeedEvidence);
    }

    /** Each of them that is absent: with the others as they should be, it decides. */
    private Checks requireFactsOfAcceptance(AssessmentRecord subject, Checks checks) {
        for (Platform platform : platforms) {
            if (!subject.platforms().containsKey(platform)) {
                checks = checks.require(
                        AssessmentRules.PLATFORM_ACCEPTED, Truth.UNKNOWN, AssessmentRecordPaths.PLATFORMS.of(platform));
            }
        }
        return subject.platformsAccepted().isPresent()
                ? checks
                : checks.require(
                        AssessmentRules.PLATFORM_ACCEPTED, Truth.UNKNOWN, AssessmentRecordPaths.PLATFORMS_ACCEPTED);
    }

    private static Checks requireCarriers(AssessmentRecord subject, Checks checks) {
        checks = checks.require(
                AssessmentRules.CARRIER_EXTENDED,
                Truth.isAtLeast(subject.venuesExtended(), 1),
                AssessmentRecordPaths.VENUES_EXTENDED,
                CarrierKind.VENUE);
        return checks.require(
                AssessmentRules.CARRIER_EXTENDED,
                Truth.isAtLeast(subject.carriersRenewed(), 1),
                AssessmentRecordPaths.CARRIERS_RENEWED,
                CarrierKind.CARRIER);
    }

    private Checks requireOutcome(AssessmentRecord subject, Checks checks) {
        checks = checks.require(
                AssessmentRules.OUTCOME_PARTY, holds(subject.partyTrust()), AssessmentRecordPaths.PARTY_TRUST);
        Optional<Ratio> satisfied = subject.youthSatisfied();
        return checks.require(
                AssessmentRules.OUTCOME_YOUTH,
                reaches(satisfied, youthSatisfactionFloor),
                AssessmentRecordPaths.YOUTH_SATISFIED,
                satisfied,
                youthSatisfactionFloor);
    }

    /** Every rate reaches a floor of zero. */
    private static Truth reaches(Optional<Ratio> rate, Ratio floor) {
        if (floor.numerator() == 0) {
            return Truth.TRUE;
        }
        return rate.isPresent() ? Truth.of(rate.get().isAtLeast(floor)) : Truth.UNKNOWN;
    }

    private static Truth holds(Optional<Attestation> attestation) {
        return Attestation.holds(attestation.orElse(null));
    }

    private static Object state(AssessmentRecord subject, Have have) {
        Attestation attestation = subject.haves().get(have);
        return attestation == null ? Optional.empty() : attestation.state();
    }
}
