package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.Ratio;

/** What a community has to show for its title. */
final class CommunityCheck extends HonorCheck {

    private final Have[] haves = Have.values();

    private final Stage leastStage;
    private final Ratio coverageFloor;
    private final SubjectType<?>[] checkedSubjectTypes;

    CommunityCheck(ParameterSet parameters) {
        this.leastStage = parameters.value(HonorParameters.LEAST_STAGE);
        this.coverageFloor = parameters.value(HonorParameters.COVERAGE_FLOOR);
        this.checkedSubjectTypes =
                parameters.value(HonorParameters.CHECKED_SUBJECT_TYPES).toArray(SubjectType<?>[]::new);
    }

    @Override
    Checks check(HonorNomination subject, Checks checks) {
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
        return StepCheck.requireOrder(subject, checks);
    }

    private Checks requireHaves(ImmutableMap<Have, Boolean> shown, Checks checks) {
        for (Have have : haves) {
            Truth met = known(shown.get(have));
            if (!checks.passes(met)) {
                checks = checks.require(HonorRules.COMMUNITY_HAVES, met, HonorNominationPaths.HAVES.of(have), have);
            }
        }
        return checks;
    }

    private Checks requireNoOpenViolation(ImmutableList<CheckedSubject> checked, Checks checks) {
        for (SubjectType<?> type : checkedSubjectTypes) {
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

    /** Every stage is the first one or beyond it, also one that is not given. */
    private Truth isReached(Optional<Stage> stage) {
        if (stage.isEmpty()) {
            return leastStage == Stage.PLANNED ? Truth.TRUE : Truth.UNKNOWN;
        }
        return Truth.of(stage.get().compareTo(leastStage) >= 0);
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
}
