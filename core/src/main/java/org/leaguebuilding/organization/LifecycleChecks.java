package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/** What an organization has to meet to move to the stage that it asks for (P26, P27). */
final class LifecycleChecks {

    private static final FactPath REQUESTED = FactPath.of("requested");
    private static final FactPath HAVES = FactPath.of("haves");
    private static final FactPath HAVE_MET = FactPath.of("haves[].met");
    private static final FactPath HAVE_EVIDENCE = FactPath.of("haves[].evidence");
    private static final FactPath PROGRAMME = FactPath.of("programmeWithoutViolations");
    private static final FactPath LEADS = FactPath.of("leads");

    /** What an active organization needs beside haves, as findings name it. */
    private static final String PROGRAMME_NEED = "programme";

    private static final ImmutableList<Have> FIVE_HAVES = ImmutableList.copyOf(Have.values());

    private final ImmutableSet<Have> consolidatedNeeds;
    private final ImmutableSet<Have> activeNeeds;
    private final boolean evidenceRequired;
    private final boolean needsOnFallingBack;

    LifecycleChecks(LifecycleParameters parameters) {
        this.consolidatedNeeds = parameters.consolidatedNeeds().value();
        this.activeNeeds = parameters.activeNeeds().value();
        this.evidenceRequired = parameters.evidenceRequired().value();
        this.needsOnFallingBack = parameters.needsOnFallingBack().value();
    }

    Checks check(StageRequest request, Checks checks) {
        Stage requested = request.requested();
        boolean fallsBack = StageMove.isFallingBack(request.stage(), requested);
        checks = checks.require(
                LifecycleRules.ORDER, Truth.of(keepsOrder(request, fallsBack)), REQUESTED, request.stage(), requested);
        return fallsBack && !needsOnFallingBack ? checks : requireNeeds(request, checks);
    }

    private static boolean keepsOrder(StageRequest request, boolean fallsBack) {
        return fallsBack
                ? request.reason().isPresent()
                : request.stage() == request.requested() || StageMove.isStep(request.stage(), request.requested());
    }

    private Checks requireNeeds(StageRequest request, Checks checks) {
        Stage requested = request.requested();
        if (requested.compareTo(Stage.CONSOLIDATED) >= 0) {
            checks = requireHaves(LifecycleRules.CONSOLIDATED_NEEDS, consolidatedNeeds, request.haves(), checks);
        }
        if (requested.compareTo(Stage.ACTIVE) >= 0) {
            checks = requireHaves(LifecycleRules.ACTIVE_NEEDS, activeNeeds, request.haves(), checks);
            checks = checks.require(
                    LifecycleRules.ACTIVE_NEEDS,
                    Truth.of(request.programmeWithoutViolations()),
                    PROGRAMME,
                    PROGRAMME_NEED);
        }
        return requested == Stage.DEMONSTRATING
                ? checks.require(
                        LifecycleRules.DEMONSTRATING_BRINGS_ALONG,
                        Truth.of(!request.leads().isEmpty()),
                        LEADS)
                : checks;
    }

    /** Those that are not listed first, for their path has no index. */
    private Checks requireHaves(Rule rule, ImmutableSet<Have> needs, ImmutableList<HaveEvidence> haves, Checks checks) {
        for (int i = 0; i < FIVE_HAVES.size(); i++) {
            Have have = FIVE_HAVES.get(i);
            if (needs.contains(have) && !isListed(have, haves)) {
                checks = checks.require(rule, Truth.UNKNOWN, HAVES, have);
            }
        }
        for (int i = 0; i < haves.size(); i++) {
            if (needs.contains(haves.get(i).have())) {
                checks = requireHave(rule, haves.get(i), i, checks);
            }
        }
        return checks;
    }

    private Checks requireHave(Rule rule, HaveEvidence evidence, int index, Checks checks) {
        Truth met = Truth.of(evidence.met());
        return met == Truth.TRUE && evidenceRequired && evidence.evidence().isEmpty()
                ? checks.requireAt(rule, Truth.UNKNOWN, HAVE_EVIDENCE, index, evidence.have())
                : checks.requireAt(rule, met, HAVE_MET, index, evidence.have());
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
