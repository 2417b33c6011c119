package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
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
    private final ImmutableList<BiFunction<AssessmentRecord, Checks, Checks>> parts;

    AssessmentChecks(AssessmentParameters parameters) {
        this.havesNeedEvidence = parameters.havesNeedEvidence().value();
        this.careGroups = parameters.careGroups().value().asList();
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
            caredFor = caredFor.and(caredFor(subject, careGroups.get(i)));
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
        for (int i = 0; i < AssessmentRules.HAVES.size(); i++) {
            Have have = AssessmentRules.HAVES.get(i);
            Attestation attestation = subject.haves().get(have);
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
            Truth inPlace = inPlace(subject, platform);
            accepted = accepted.and(inPlace);
            checks = checks.require(AssessmentRules.of(platform), inPlace, path(AssessmentPaths.PLATFORMS, platform));
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
        for (int i = 0; i < AssessmentRules.OBJECTIVES.size(); i++) {
            Objective objective = AssessmentRules.OBJECTIVES.get(i);
            checks = checks.require(
                    AssessmentRules.of(objective),
                    reached(subject, objective),
                    path(AssessmentPaths.OBJECTIVES, objective));
        }
        return checks;
    }

    private Checks requireCare(AssessmentRecord subject, Checks checks) {
        for (int i = 0; i < careGroups.size(); i++) {
            YouthGroup group = careGroups.get(i);
            checks = checks.require(
                    AssessmentRules.CARE_VULNERABLE,
                    caredFor(subject, group),
                    path(AssessmentPaths.CARE, group),
                    group);
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

    private static <K> FactPath path(ImmutableMap<K, FactPath> paths, K key) {
        FactPath path = paths.get(key);
        if (path == null) {
            throw new IllegalStateException("no path for " + key);
        }
        return path;
    }
}
