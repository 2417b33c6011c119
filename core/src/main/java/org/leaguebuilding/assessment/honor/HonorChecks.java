package org.leaguebuilding.assessment.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.Stage;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** What a nomination has to show. */
final class HonorChecks {

    private static final ImmutableList<Have> HAVES = ImmutableList.copyOf(Have.values());

    private final boolean conditionsAtEveryStep;
    private final Stage leastStage;
    private final Ratio coverageFloor;
    private final ImmutableList<SubjectType> checkedSubjectTypes;
    private final Ratio formationRateFloor;
    private final Ratio demonstrationShareFloor;
    private final BigDecimal dispersionCeiling;

    HonorChecks(HonorParameters parameters) {
        this.conditionsAtEveryStep = parameters.conditionsAtEveryStep().value();
        this.leastStage = parameters.leastStage().value();
        this.coverageFloor = parameters.coverageFloor().value();
        this.checkedSubjectTypes = parameters.checkedSubjectTypes().value().asList();
        this.formationRateFloor = parameters.formationRateFloor().value();
        this.demonstrationShareFloor = parameters.demonstrationShareFloor().value();
        this.dispersionCeiling = parameters.dispersionCeiling().value();
    }

    Checks check(HonorNomination subject, Checks checks) {
        boolean rightLevel = subject.unitLevel() == subject.honor().level();
        checks = checks.require(
                HonorRules.LEVEL_MATCH,
                Truth.of(rightLevel),
                HonorPaths.UNIT_LEVEL,
                subject.honor(),
                subject.unitLevel());
        if (!rightLevel) {
            return checks;
        }
        return subject.honor() == Honor.DEMONSTRATION_COMMUNITY
                ? requireOfCommunity(subject, checks)
                : requireOfDistrict(subject, checks);
    }

    private Checks requireOfCommunity(HonorNomination subject, Checks checks) {
        if (looksAtConditions(subject.asksFor())) {
            checks = requireHaves(subject.haves(), checks);
            Optional<Stage> stage = subject.stage();
            checks = checks.require(
                    HonorRules.COMMUNITY_STAGE,
                    stage.isPresent() ? Truth.of(stage.get().compareTo(leastStage) >= 0) : Truth.UNKNOWN,
                    HonorPaths.STAGE,
                    stage,
                    leastStage);
            checks = checks.require(
                    HonorRules.COMMUNITY_PLATFORM_ACCEPTED,
                    Truth.of(subject.platformsAccepted()),
                    HonorPaths.PLATFORMS_ACCEPTED);
            checks = requireRate(
                    HonorRules.COMMUNITY_COVERAGE, subject.coverage(), coverageFloor, HonorPaths.COVERAGE, checks);
            checks = requireNoOpenViolation(subject.checked(), checks);
        }
        return requireStep(subject, checks);
    }

    private static Checks requireHaves(ImmutableMap<Have, Boolean> haves, Checks checks) {
        for (int i = 0; i < HAVES.size(); i++) {
            Have have = HAVES.get(i);
            checks = checks.require(HonorRules.COMMUNITY_HAVES, known(haves.get(have)), HonorPaths.of(have), have);
        }
        return checks;
    }

    private Checks requireNoOpenViolation(ImmutableList<CheckedSubject> checked, Checks checks) {
        for (int i = 0; i < checkedSubjectTypes.size(); i++) {
            SubjectType type = checkedSubjectTypes.get(i);
            checks = checks.require(
                    HonorRules.COMMUNITY_NO_OPEN_VIOLATION,
                    wasChecked(type, checked) ? Truth.TRUE : Truth.UNKNOWN,
                    HonorPaths.CHECKED,
                    type,
                    Optional.empty());
        }
        for (int i = 0; i < checked.size(); i++) {
            CheckedSubject subject = checked.get(i);
            checks = checks.requireAt(
                    HonorRules.COMMUNITY_NO_OPEN_VIOLATION,
                    withoutViolation(subject.verdict()),
                    HonorPaths.CHECKED_VERDICT,
                    i,
                    subject.subjectType(),
                    subject.subject());
        }
        return checks;
    }

    private static Checks requireStep(HonorNomination subject, Checks checks) {
        Optional<HonorStatus> status =
                subject.history().isPresent() ? subject.history().get().status() : Optional.empty();
        checks = checks.require(
                HonorRules.COMMUNITY_ORDER,
                Truth.of(subject.asksFor().mayFollow(status)),
                HonorPaths.ASKS_FOR,
                status,
                subject.asksFor());
        if (subject.asksFor() == HonorStatus.WITHDRAWN) {
            checks = checks.require(
                    HonorRules.COMMUNITY_WITHDRAWAL_REASON,
                    Truth.of(subject.reason().isPresent()),
                    HonorPaths.REASON);
        }
        return checks;
    }

    private Checks requireOfDistrict(HonorNomination subject, Checks checks) {
        if (!looksAtConditions(subject.asksFor())) {
            return checks;
        }
        Optional<Verdict> leadership = subject.leadership();
        checks = checks.require(
                HonorRules.DISTRICT_LEADERSHIP,
                leadership.isPresent() ? withoutViolation(leadership.get()) : Truth.UNKNOWN,
                HonorPaths.LEADERSHIP);
        checks = requireRate(
                HonorRules.DISTRICT_FORMATION_RATE,
                subject.formationRate(),
                formationRateFloor,
                HonorPaths.FORMATION_RATE,
                checks);
        checks = requireRate(
                HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                subject.demonstrationShare(),
                demonstrationShareFloor,
                HonorPaths.DEMONSTRATION_SHARE,
                checks);
        Optional<BigDecimal> dispersion = subject.dispersion();
        return checks.require(
                HonorRules.DISTRICT_DISPERSION,
                dispersion.isPresent() ? Truth.of(dispersion.get().compareTo(dispersionCeiling) <= 0) : Truth.UNKNOWN,
                HonorPaths.DISPERSION,
                dispersion,
                dispersionCeiling);
    }

    private static Checks requireRate(Rule rule, Optional<RateBounds> rate, Ratio floor, FactPath path, Checks checks) {
        Truth reached = rate.isPresent() ? rate.get().isAtLeast(floor) : Truth.UNKNOWN;
        return checks.require(rule, reached, path, rate, floor);
    }

    private boolean looksAtConditions(HonorStatus asksFor) {
        return asksFor == HonorStatus.DEMONSTRATION || (conditionsAtEveryStep && asksFor != HonorStatus.WITHDRAWN);
    }

    private static boolean wasChecked(SubjectType type, ImmutableList<CheckedSubject> checked) {
        for (int i = 0; i < checked.size(); i++) {
            if (checked.get(i).subjectType().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private static Truth known(@Nullable Boolean fact) {
        return fact == null ? Truth.UNKNOWN : Truth.of(fact.booleanValue());
    }

    private static Truth withoutViolation(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Truth.TRUE;
            case NON_COMPLIANT -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
        };
    }
}
