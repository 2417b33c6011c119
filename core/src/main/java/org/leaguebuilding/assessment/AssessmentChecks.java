package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Whether each rule holds, in the order of {@link AssessmentRules#ALL}; a rule of several requirements, whether all do. */
    Truth[] truths(AssessmentRecord subject) {
        Truth[] truths = new Truth[AssessmentRules.ALL.rules().size()];
        int next = 0;
        for (int i = 0; i < AssessmentRules.HAVES.size(); i++) {
            truths[next++] = has(subject, AssessmentRules.HAVES.get(i));
        }
        Truth accepted = holds(subject.platformsAccepted());
        for (int i = 0; i < AssessmentRules.PLATFORMS.size(); i++) {
            Truth inPlace = inPlace(subject, AssessmentRules.PLATFORMS.get(i));
            truths[next++] = inPlace;
            accepted = accepted.and(inPlace);
        }
        truths[next++] = accepted;
        for (int i = 0; i < AssessmentRules.OBJECTIVES.size(); i++) {
            truths[next++] = reached(subject, AssessmentRules.OBJECTIVES.get(i));
        }
        truths[next++] = holds(subject.rightsProtected());
        Truth caredFor = Truth.TRUE;
        for (int i = 0; i < careGroups.size(); i++) {
            caredFor = caredFor.and(caredFor(subject, careGroups.get(i).key()));
        }
        truths[next++] = caredFor;
        truths[next++] = holds(subject.volunteerTeam());
        truths[next++] = holds(subject.youthCenter());
        truths[next++] = atLeastOne(subject.venuesExtended()).and(atLeastOne(subject.carriersRenewed()));
        truths[next++] = holds(subject.partyTrust());
        truths[next] = satisfied(subject.youthSatisfied());
        return truths;
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
            Truth inPlace = inPlace(subject, fact.key());
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
            checks = checks.require(fact.rule(), reached(subject, fact.key()), fact.path());
        }
        return checks;
    }

    private Checks requireCare(AssessmentRecord subject, Checks checks) {
        for (int i = 0; i < careGroups.size(); i++) {
            KeyedFact<YouthGroup> fact = careGroups.get(i);
            checks = checks.require(fact.rule(), caredFor(subject, fact.key()), fact.path(), fact.key());
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
                atLeastOne(subject.venuesExtended()),
                AssessmentPaths.VENUES_EXTENDED,
                CarrierKind.VENUE);
        return checks.require(
                AssessmentRules.CARRIER_EXTENDED,
                atLeastOne(subject.carriersRenewed()),
                AssessmentPaths.CARRIERS_RENEWED,
                CarrierKind.CARRIER);
    }

    private Checks requireOutcome(AssessmentRecord subject, Checks checks) {
        checks =
                checks.require(AssessmentRules.OUTCOME_PARTY, holds(subject.partyTrust()), AssessmentPaths.PARTY_TRUST);
        Optional<Ratio> satisfied = subject.youthSatisfied();
        return checks.require(
                AssessmentRules.OUTCOME_YOUTH,
                satisfied(satisfied),
                AssessmentPaths.YOUTH_SATISFIED,
                satisfied,
                youthSatisfactionFloor);
    }

    private static Truth inPlace(AssessmentRecord subject, Platform platform) {
        return Attestation.holds(subject.platforms().get(platform));
    }

    private static Truth reached(AssessmentRecord subject, Objective objective) {
        return Attestation.holds(subject.objectives().get(objective));
    }

    private static Truth caredFor(AssessmentRecord subject, YouthGroup group) {
        return Attestation.holds(subject.care().get(group));
    }

    private static Truth atLeastOne(OptionalInt count) {
        return Truth.isAtLeast(count, 1);
    }

    private Truth satisfied(Optional<Ratio> satisfied) {
        return satisfied.isPresent() ? Truth.of(satisfied.get().isAtLeast(youthSatisfactionFloor)) : Truth.UNKNOWN;
    }

    private static Truth holds(Optional<Attestation> attestation) {
        return Attestation.holds(attestation.orElse(null));
    }

    private static Object state(@Nullable Attestation attestation) {
        return attestation == null ? Optional.empty() : attestation.state();
    }
}
