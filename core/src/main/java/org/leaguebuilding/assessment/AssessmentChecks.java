package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** What a record has to show. */
final class AssessmentChecks {

    private static final ImmutableList<KeyedFact<Have>> HAVES =
            KeyedFact.of(AssessmentRules.HAVES, AssessmentRules::of, AssessmentPaths.HAVES);
    private static final ImmutableList<KeyedFact<Platform>> PLATFORMS =
            KeyedFact.of(AssessmentRules.PLATFORMS, AssessmentRules::of, AssessmentPaths.PLATFORMS);
    private static final ImmutableList<KeyedFact<Objective>> OBJECTIVES =
            KeyedFact.of(AssessmentRules.OBJECTIVES, AssessmentRules::of, AssessmentPaths.OBJECTIVES);

    private final boolean havesNeedEvidence;
    private final ImmutableList<KeyedFact<YouthGroup>> careGroups;
    private final Ratio youthSatisfactionFloor;
    private final ImmutableList<BiFunction<AssessmentRecord, Checks, Checks>> parts;

    AssessmentChecks(AssessmentParameters parameters) {
        this.havesNeedEvidence = parameters.havesNeedEvidence().value();
        this.careGroups = KeyedFact.of(
                parameters.careGroups().value().asList(),
                group -> AssessmentRules.CARE_VULNERABLE,
                AssessmentPaths.CARE);
        this.youthSatisfactionFloor = parameters.youthSatisfactionFloor().value();
        this.parts = ImmutableList.of(
                this::requireHaves, AssessmentChecks::requirePlatforms, this::requireAims, this::requireResults);
    }

    /**
     * Goes through the parts at one call site, where the JIT sees them all and so inlines none. That keeps a policy's check
     * small enough to be inlined up to where a host drops the report, which is then never allocated.
     */
    Checks check(AssessmentRecord subject, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).apply(subject, checks);
        }
        return checks;
    }

    /** Whether a have holds by this edition. */
    Truth has(AssessmentRecord subject, Have have) {
        return Attestation.holds(subject.haves().get(have), havesNeedEvidence);
    }

    private Checks requireHaves(AssessmentRecord subject, Checks checks) {
        for (int i = 0; i < HAVES.size(); i++) {
            KeyedFact<Have> fact = HAVES.get(i);
            Attestation attestation = subject.haves().get(fact.key());
            checks = checks.require(
                    fact.rule(), Attestation.holds(attestation, havesNeedEvidence), fact.path(), state(attestation));
        }
        return checks;
    }

    private static Checks requirePlatforms(AssessmentRecord subject, Checks checks) {
        Truth accepted = holds(subject.platformsAccepted());
        for (int i = 0; i < PLATFORMS.size(); i++) {
            KeyedFact<Platform> fact = PLATFORMS.get(i);
            Truth inPlace = Attestation.holds(subject.platforms().get(fact.key()));
            accepted = accepted.and(inPlace);
            checks = checks.require(fact.rule(), inPlace, fact.path());
        }
        return checks.require(AssessmentRules.PLATFORM_ACCEPTED, accepted, AssessmentPaths.PLATFORMS_ACCEPTED);
    }

    private Checks requireAims(AssessmentRecord subject, Checks checks) {
        checks = requireObjectives(subject, checks);
        checks = checks.require(
                AssessmentRules.RIGHTS_PROTECTED, holds(subject.rightsProtected()), AssessmentPaths.RIGHTS_PROTECTED);
        return requireCare(subject, checks);
    }

    private static Checks requireObjectives(AssessmentRecord subject, Checks checks) {
        for (int i = 0; i < OBJECTIVES.size(); i++) {
            KeyedFact<Objective> fact = OBJECTIVES.get(i);
            checks = checks.require(
                    fact.rule(), Attestation.holds(subject.objectives().get(fact.key())), fact.path());
        }
        return checks;
    }

    private Checks requireCare(AssessmentRecord subject, Checks checks) {
        for (int i = 0; i < careGroups.size(); i++) {
            KeyedFact<YouthGroup> fact = careGroups.get(i);
            checks = checks.require(
                    fact.rule(), Attestation.holds(subject.care().get(fact.key())), fact.path(), fact.key());
        }
        return checks;
    }

    private Checks requireResults(AssessmentRecord subject, Checks checks) {
        checks = checks.require(
                AssessmentRules.FORM_VOLUNTEER_TEAM, holds(subject.volunteerTeam()), AssessmentPaths.VOLUNTEER_TEAM);
        checks = checks.require(
                AssessmentRules.FORM_YOUTH_CENTER, holds(subject.youthCenter()), AssessmentPaths.YOUTH_CENTER);
        checks = requireCarriers(subject, checks);
        return requireOutcome(subject, checks);
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
}
