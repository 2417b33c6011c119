package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.Ratio;

/** What a nomination has to show. */
final class HonorChecks {

    private static final ImmutableList<Have> HAVES = ImmutableList.copyOf(Have.values());

    private final boolean conditionsAtEveryStep;
    private final Stage leastStage;
    private final Ratio coverageFloor;
    private final ImmutableList<SubjectType<?>> checkedSubjectTypes;
    private final Ratio formationRateFloor;
    private final Ratio demonstrationShareFloor;
    private final BigDecimal dispersionCeiling;
    private final BiFunction<HonorNomination, Checks, Checks> level;
    private final BiFunction<HonorNomination, Checks, Checks> step;
    private final BiFunction<HonorNomination, Checks, Checks> community;
    private final BiFunction<HonorNomination, Checks, Checks> district;

    HonorChecks(ParameterSet parameters) {
        this.conditionsAtEveryStep = parameters.value(HonorParameters.CONDITIONS_AT_EVERY_STEP);
        this.leastStage = parameters.value(HonorParameters.LEAST_STAGE);
        this.coverageFloor = parameters.value(HonorParameters.COVERAGE_FLOOR);
        this.checkedSubjectTypes =
                parameters.value(HonorParameters.CHECKED_SUBJECT_TYPES).asList();
        this.formationRateFloor = parameters.value(HonorParameters.FORMATION_RATE_FLOOR);
        this.demonstrationShareFloor = parameters.value(HonorParameters.DEMONSTRATION_SHARE_FLOOR);
        this.dispersionCeiling = parameters.value(HonorParameters.DISPERSION_CEILING);
        this.level = HonorChecks::requireLevel;
        this.step = HonorChecks::requireStep;
        this.community = this::requireOfCommunity;
        this.district = this::requireOfDistrict;
    }

    /** Goes on to what the nomination asks for at one call site, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(HonorNomination subject, Checks checks) {
        return askedFor(subject).apply(subject, checks);
    }

    private BiFunction<HonorNomination, Checks, Checks> askedFor(HonorNomination subject) {
        if (subject.unitLevel() != subject.honor().level()) {
            return level;
        }
        boolean conditions = looksAtConditions(subject.asksFor());
        if (subject.honor() == Honor.DEMONSTRATION_COMMUNITY) {
            return conditions ? community : step;
        }
        return conditions ? district : level;
    }

    private static Checks requireLevel(HonorNomination subject, Checks checks) {
        return checks.require(
                HonorRules.LEVEL_MATCH,
                Truth.of(subject.unitLevel() == subject.honor().level()),
                HonorNominationPaths.UNIT_LEVEL,
                subject.honor(),
                subject.unitLevel());
    }

    private Checks requireOfCommunity(HonorNomination subject, Checks checks) {
        checks = requireLevel(subject, checks);
        checks = requireHaves(subject.haves(), checks);
        checks = checks.require(
                HonorRules.COMMUNITY_STAGE,
                isReached(subject.stage()),
                HonorNominationPaths.STAGE,
                subject.stage(),
                leastStage);
        checks = checks.require(
                HonorRules.COMMUNITY_PLATFORM_ACCEPTED,
                Truth.of(subject.platformsAccepted()),
                HonorNominationPaths.PLATFORMS_ACCEPTED);
        checks = requireRate(
                HonorRules.COMMUNITY_COVERAGE,
                subject.coverage(),
                coverageFloor,
                HonorNominationPaths.COVERAGE,
                checks);
        checks = requireNoOpenViolation(subject.checked(), checks);
        return requireOrder(subject, checks);
    }

    private static Checks requireHaves(ImmutableMap<Have, Boolean> haves, Checks checks) {
        for (int i = 0; i < HAVES.size(); i++) {
            Have have = HAVES.get(i);
            checks = checks.require(
                    HonorRules.COMMUNITY_HAVES, known(haves.get(have)), HonorNominationPaths.HAVES.of(have), have);
        }
        return checks;
    }

    private Checks requireNoOpenViolation(ImmutableList<CheckedSubject> checked, Checks checks) {
        for (int i = 0; i < checkedSubjectTypes.size(); i++) {
            SubjectType<?> type = checkedSubjectTypes.get(i);
            checks = checks.require(
                    HonorRules.COMMUNITY_NO_OPEN_VIOLATION,
                    wasChecked(type, checked) ? Truth.TRUE : Truth.UNKNOWN,
                    HonorNominationPaths.CHECKED,
                    type,
                    Optional.empty());
        }
        for (int i = 0; i < checked.size(); i++) {
            CheckedSubject subject = checked.get(i);
            checks = checks.requireAt(
                    HonorRules.COMMUNITY_NO_OPEN_VIOLATION,
                    withoutViolation(subject.verdict()),
                    HonorNominationPaths.CHECKED_VERDICT,
                    i,
                    subject.subjectType(),
                    subject.subject());
        }
        return checks;
    }

    private static Checks requireStep(HonorNomination subject, Checks checks) {
        return requireOrder(subject, requireLevel(subject, checks));
    }

    private static Checks requireOrder(HonorNomination subject, Checks checks) {
        HonorStatus present =
                subject.history().isPresent() ? subject.history().get().present() : null;
        checks = checks.require(
                HonorRules.COMMUNITY_ORDER,
                Truth.of(subject.asksFor().mayFollow(present)),
                HonorNominationPaths.ASKS_FOR,
                present == null ? Optional.empty() : present,
                subject.asksFor());
        return requireReasons(subject, checks);
    }

    /** A withdrawal that was made needs its reason as one that is asked for does. */
    private static Checks requireReasons(HonorNomination subject, Checks checks) {
        if (subject.history().isPresent()) {
            ImmutableList<HonorStep> steps = subject.history().get().steps();
            for (int i = 0; i < steps.size(); i++) {
                HonorStep made = steps.get(i);
                if (made.status() == HonorStatus.WITHDRAWN) {
                    checks = checks.requireAt(
                            HonorRules.COMMUNITY_WITHDRAWAL_REASON,
                            Truth.of(made.reason().isPresent()),
                            HonorNominationPaths.HISTORY_STEPS_REASON,
                            i,
                            made.on());
                }
            }
        }
        return subject.asksFor() == HonorStatus.WITHDRAWN
                ? checks.require(
                        HonorRules.COMMUNITY_WITHDRAWAL_REASON,
                        Truth.of(subject.reason().isPresent()),
                        HonorNominationPaths.REASON,
                        subject.askedOn())
                : checks;
    }

    private Checks requireOfDistrict(HonorNomination subject, Checks checks) {
        checks = requireLevel(subject, checks);
        Optional<Verdict> leadership = subject.leadership();
        checks = checks.require(
                HonorRules.DISTRICT_LEADERSHIP,
                leadership.isPresent() ? withoutViolation(leadership.get()) : Truth.UNKNOWN,
                HonorNominationPaths.LEADERSHIP);
        checks = requireRate(
                HonorRules.DISTRICT_FORMATION_RATE,
                subject.formationRate(),
                formationRateFloor,
                HonorNominationPaths.FORMATION_RATE,
                checks);
        checks = requireRate(
                HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                subject.demonstrationShare(),
                demonstrationShareFloor,
                HonorNominationPaths.DEMONSTRATION_SHARE,
                checks);
        Optional<BigDecimal> dispersion = subject.dispersion();
        return checks.require(
                HonorRules.DISTRICT_DISPERSION,
                dispersion.isPresent() ? Truth.of(dispersion.get().compareTo(dispersionCeiling) <= 0) : Truth.UNKNOWN,
                HonorNominationPaths.DISPERSION,
                dispersion,
                dispersionCeiling);
    }

    /** Every stage is the first one or beyond it, also one that is not given. */
    private Truth isReached(Optional<Stage> stage) {
        if (stage.isEmpty()) {
            return leastStage == Stage.PLANNED ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.of(stage.get().compareTo(leastStage) >= 0);
    }

    /** A rate that is not given can be any share. */
    private static Checks requireRate(Rule rule, Optional<RateBounds> rate, Ratio floor, FactPath path, Checks checks) {
        Truth reached = rate.orElse(RateBounds.anyShare()).isAtLeast(floor);
        return checks.require(rule, reached, path, rate, floor);
    }

    private boolean looksAtConditions(HonorStatus asksFor) {
        return asksFor == HonorStatus.DEMONSTRATION || (conditionsAtEveryStep && asksFor != HonorStatus.WITHDRAWN);
    }

    private static boolean wasChecked(SubjectType<?> type, ImmutableList<CheckedSubject> checked) {
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
