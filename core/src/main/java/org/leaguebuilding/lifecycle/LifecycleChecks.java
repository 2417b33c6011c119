package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;

/** What an organization has to meet to move to the stage that it asks for (P26, P27). */
final class LifecycleChecks {

    /** What an active organization needs beside haves, as findings name it. */
    private static final String PROGRAMME_NEED = "programme";

    private final ImmutableSet<Have> consolidatedNeeds;
    private final ImmutableSet<Have> activeNeeds;
    private final boolean evidenceRequired;
    private final boolean needsOnFallingBack;

    private final LifecycleCheck nothing = (request, checks) -> checks;
    private final LifecycleCheck consolidated = this::requireConsolidated;
    private final LifecycleCheck active = this::requireActive;
    private final LifecycleCheck demonstrating = this::requireDemonstrating;

    LifecycleChecks(ParameterSet parameters) {
        this.consolidatedNeeds = Sets.immutableEnumSet(parameters.value(LifecycleParameters.CONSOLIDATED_NEEDS));
        this.activeNeeds = Sets.immutableEnumSet(parameters.value(LifecycleParameters.ACTIVE_NEEDS));
        this.evidenceRequired = parameters.value(LifecycleParameters.EVIDENCE_REQUIRED);
        this.needsOnFallingBack = parameters.value(LifecycleParameters.NEEDS_ON_FALLING_BACK);
    }

    /** Goes on to what the stage asks for at one call site, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(StageRequest request, Checks checks) {
        Stage requested = request.requested();
        boolean fallsBack = StageMove.isFallingBack(request.stage(), requested);
        boolean keepsOrder = StageMove.keepsOrder(request.stage(), requested, request.reason());
        checks = checks.require(
                LifecycleRules.ORDER, Truth.of(keepsOrder), StageRequestPaths.REQUESTED, request.stage(), requested);
        return fallsBack && !needsOnFallingBack ? checks : needsOf(requested).check(request, checks);
    }

    private LifecycleCheck needsOf(Stage requested) {
        return switch (requested) {
            case PLANNED, ESTABLISHED -> nothing;
            case CONSOLIDATED -> consolidated;
            case ACTIVE -> active;
            case DEMONSTRATING -> demonstrating;
        };
    }

    private Checks requireConsolidated(StageRequest request, Checks checks) {
        return requireHaves(LifecycleRules.CONSOLIDATED_NEEDS, consolidatedNeeds, request.haves(), checks);
    }

    private Checks requireActive(StageRequest request, Checks checks) {
        checks = requireConsolidated(request, checks);
        checks = requireHaves(LifecycleRules.ACTIVE_NEEDS, activeNeeds, request.haves(), checks);
        return checks.require(
                LifecycleRules.ACTIVE_NEEDS,
                Truth.of(request.programmeWithoutViolations()),
                StageRequestPaths.PROGRAMME_WITHOUT_VIOLATIONS,
                PROGRAMME_NEED);
    }

    private Checks requireDemonstrating(StageRequest request, Checks checks) {
        checks = requireActive(request, checks);
        return checks.require(
                LifecycleRules.DEMONSTRATING_BRINGS_ALONG,
                Truth.of(!request.leads().isEmpty()),
                StageRequestPaths.LEADS);
    }

    /** Those that are not listed first, for their path has no index. */
    private Checks requireHaves(Rule rule, ImmutableSet<Have> needs, ImmutableList<HaveEvidence> haves, Checks checks) {
        if (countListed(needs, haves) < needs.size()) {
            checks = requireListed(rule, needs, haves, checks);
        }
        for (int i = 0; i < haves.size(); i++) {
            HaveEvidence evidence = haves.get(i);
            if (needs.contains(evidence.have())) {
                checks = requireHave(rule, evidence, i, checks);
            }
        }
        return checks;
    }

    /** None is listed twice, so that a count tells whether any is missing. */
    private static int countListed(ImmutableSet<Have> needs, ImmutableList<HaveEvidence> haves) {
        int listed = 0;
        for (int i = 0; i < haves.size(); i++) {
            if (needs.contains(haves.get(i).have())) {
                listed++;
            }
        }
        return listed;
    }

    private static Checks requireListed(
            Rule rule, ImmutableSet<Have> needs, ImmutableList<HaveEvidence> haves, Checks checks) {
        for (Have have : needs) {
            if (!isListed(have, haves)) {
                checks = checks.require(rule, Truth.UNKNOWN, StageRequestPaths.HAVES, have);
            }
        }
        return checks;
    }

    /** A document that is asked for and not given matters unless the have is known not to be there. */
    private Checks requireHave(Rule rule, HaveEvidence evidence, int index, Checks checks) {
        Truth met = Truth.of(evidence.met());
        boolean unshown = evidenceRequired && evidence.evidence().isEmpty();
        if (met != Truth.TRUE || !unshown) {
            checks = checks.requireAt(rule, met, StageRequestPaths.HAVES_MET, index, evidence.have());
        }
        return met != Truth.FALSE && unshown
                ? checks.requireAt(rule, Truth.UNKNOWN, StageRequestPaths.HAVES_EVIDENCE, index, evidence.have())
                : checks;
    }

    private static boolean isListed(Have have, ImmutableList<HaveEvidence> haves) {
        for (int i = 0; i < haves.size(); i++) {
            if (haves.get(i).have() == have) {
                return true;
            }
        }
        return false;
    }
}
