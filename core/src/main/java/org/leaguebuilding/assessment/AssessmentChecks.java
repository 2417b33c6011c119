package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** What a record has to show. */
final class AssessmentChecks {

    private final boolean havesNeedEvidence;
    private final ImmutableList<YouthGroup> careGroups;
    private final Ratio youthSatisfactionFloor;

    AssessmentChecks(AssessmentParameters parameters) {
        this.havesNeedEvidence = parameters.havesNeedEvidence().value();
        this.careGroups = parameters.careGroups().value().asList();
        this.youthSatisfactionFloor = parameters.youthSatisfactionFloor().value();
    }

    Checks check(AssessmentRecord subject, Checks checks) {
        checks = requireHaves(subject.haves(), checks);
        checks = requirePlatforms(subject, checks);
        checks = requireObjectives(subject.objectives(), checks);
        checks = checks.require(
                AssessmentRules.RIGHTS_PROTECTED, holds(subject.rightsProtected()), AssessmentPaths.RIGHTS_PROTECTED);
        checks = requireCare(subject.care(), checks);
        checks = checks.require(
                AssessmentRules.FORM_VOLUNTEER_TEAM, holds(subject.volunteerTeam()), AssessmentPaths.VOLUNTEER_TEAM);
        checks = checks.require(
                AssessmentRules.FORM_YOUTH_CENTER, holds(subject.youthCenter()), AssessmentPaths.YOUTH_CENTER);
        checks = requireCarriers(subject, checks);
        return requireOutcome(subject, checks);
    }

    /** Whether a have holds by this edition. */
    Truth has(AssessmentRecord subject, Have have) {
        return Attestation.holds(subject.haves().get(have), havesNeedEvidence);
    }

    private Checks requireHaves(ImmutableMap<Have, Attestation> haves, Checks checks) {
        for (int i = 0; i < AssessmentRules.HAVES.size(); i++) {
            Have have = AssessmentRules.HAVES.get(i);
            Attestation attestation = haves.get(have);
            checks = checks.require(
                    AssessmentRules.of(have),
                    Attestation.holds(attestation, havesNeedEvidence),
                    path(AssessmentPaths.HAVES, have),
                    state(attestation));
        }
        return checks;
    }

    private static Checks requirePlatforms(AssessmentRecord subject, Checks checks) {
        Truth accepted = holds(subject.platformsAccepted());
        for (int i = 0; i < AssessmentRules.PLATFORMS.size(); i++) {
            Platform platform = AssessmentRules.PLATFORMS.get(i);
            Truth inPlace = Attestation.holds(subject.platforms().get(platform));
            accepted = accepted.and(inPlace);
            checks = checks.require(AssessmentRules.of(platform), inPlace, path(AssessmentPaths.PLATFORMS, platform));
        }
        return checks.require(AssessmentRules.PLATFORM_ACCEPTED, accepted, AssessmentPaths.PLATFORMS_ACCEPTED);
    }

    private static Checks requireObjectives(ImmutableMap<Objective, Attestation> objectives, Checks checks) {
        for (int i = 0; i < AssessmentRules.OBJECTIVES.size(); i++) {
            Objective objective = AssessmentRules.OBJECTIVES.get(i);
            checks = checks.require(
                    AssessmentRules.of(objective),
                    Attestation.holds(objectives.get(objective)),
                    path(AssessmentPaths.OBJECTIVES, objective));
        }
        return checks;
    }

    private Checks requireCare(ImmutableMap<YouthGroup, Attestation> care, Checks checks) {
        for (int i = 0; i < careGroups.size(); i++) {
            YouthGroup group = careGroups.get(i);
            checks = checks.require(
                    AssessmentRules.CARE_VULNERABLE,
                    Attestation.holds(care.get(group)),
                    path(AssessmentPaths.CARE, group),
                    group);
        }
        return checks;
    }

    private static Checks requireCarriers(AssessmentRecord subject, Checks checks) {
        checks = checks.require(
                AssessmentRules.CARRIER_EXTENDED,
                Truth.isAtLeast(subject.venuesExtended(), 1),
                AssessmentPaths.VENUES_EXTENDED,
                CarrierKind.VENUE);
        return checks.require(
                AssessmentRules.CARRIER_EXTENDED,
                Truth.isAtLeast(subject.carriersRenewed(), 1),
                AssessmentPaths.CARRIERS_RENEWED,
                CarrierKind.CARRIER);
    }

    private Checks requireOutcome(AssessmentRecord subject, Checks checks) {
        checks =
                checks.require(AssessmentRules.OUTCOME_PARTY, holds(subject.partyTrust()), AssessmentPaths.PARTY_TRUST);
        Optional<Ratio> satisfied = subject.youthSatisfied();
        return checks.require(
                AssessmentRules.OUTCOME_YOUTH,
                satisfied.isPresent() ? Truth.of(satisfied.get().isAtLeast(youthSatisfactionFloor)) : Truth.UNKNOWN,
                AssessmentPaths.YOUTH_SATISFIED,
                satisfied,
                youthSatisfactionFloor);
    }

    private static Truth holds(Optional<Attestation> attestation) {
        return Attestation.holds(attestation.orElse(null));
    }

    private static Object state(@Nullable Attestation attestation) {
        return attestation == null ? Optional.empty() : attestation.state();
    }

    private static <K> FactPath path(ImmutableMap<K, FactPath> paths, K key) {
        FactPath path = paths.get(key);
        if (path == null) {
            throw new IllegalStateException("no path for " + key);
        }
        return path;
    }
}
