package org.leaguebuilding.cadre;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.DateSpan;

/** What an appraisal has to show. */
final class CadreChecks {

    private final boolean criteriaNeedEvidence;
    private final int leastCourses;
    private final int leastHours;
    private final ImmutableList<BiFunction<CadreAppraisal, Checks, Checks>> parts;

    CadreChecks(ParameterSet parameters) {
        this.criteriaNeedEvidence = parameters.value(CadreParameters.CRITERIA_NEED_EVIDENCE);
        this.leastCourses = parameters.value(CadreParameters.TRAINING_COURSES);
        this.leastHours = parameters.value(CadreParameters.TRAINING_HOURS);
        ReserveChecks reserve = new ReserveChecks(parameters.value(CadreParameters.RESERVE_LAG_DAYS));
        this.parts = ImmutableList.of(this::requireCriteria, this::requireTraining, reserve::check);
    }

    /** Goes through the parts at one call site, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(CadreAppraisal subject, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).apply(subject, checks);
        }
        return checks;
    }

    private Checks requireCriteria(CadreAppraisal subject, Checks checks) {
        checks = requireCriterion(
                CadreRules.INTEGRITY_AND_ABILITY,
                subject.integrityAndAbility(),
                CadreAppraisalPaths.INTEGRITY_AND_ABILITY,
                checks);
        checks = requireCriterion(
                CadreRules.ACHIEVEMENT, subject.achievement(), CadreAppraisalPaths.ACHIEVEMENT, checks);
        return requireCriterion(CadreRules.RECOGNITION, subject.recognition(), CadreAppraisalPaths.RECOGNITION, checks);
    }

    private Checks requireCriterion(Rule rule, Optional<Attestation> attestation, FactPath path, Checks checks) {
        Object state = attestation.isPresent() ? attestation.get().state() : attestation;
        return checks.require(rule, Attestation.holds(attestation.orElse(null), criteriaNeedEvidence), path, state);
    }

    private Checks requireTraining(CadreAppraisal subject, Checks checks) {
        ImmutableList<Training> trainings = subject.trainings();
        DateSpan cycle = subject.cycle();
        int courses = 0;
        long hours = 0;
        boolean complete = true;
        for (int i = 0; i < trainings.size(); i++) {
            Training training = trainings.get(i);
            if (cycle.contains(training.heldOn())) {
                courses++;
                hours += training.hours().orElse(0);
                complete &= training.hours().isPresent();
            }
        }
        checks = checks.requireCount(
                CadreRules.TRAINING,
                Truth.of(courses >= leastCourses),
                CadreAppraisalPaths.TRAININGS,
                courses,
                leastCourses,
                TrainingMeasure.COURSES);
        Truth enough = Truth.sumIsAtLeast(hours, complete, leastHours);
        return enough == Truth.UNKNOWN
                ? missHours(subject, hours, checks)
                : checks.requireCount(
                        CadreRules.TRAINING,
                        enough,
                        CadreAppraisalPaths.TRAININGS,
                        hours,
                        leastHours,
                        TrainingMeasure.HOURS);
    }

    /** Each course of unknown length could be the one that reaches the least hours. */
    private Checks missHours(CadreAppraisal subject, long known, Checks checks) {
        ImmutableList<Training> trainings = subject.trainings();
        for (int i = 0; i < trainings.size(); i++) {
            Training training = trainings.get(i);
            if (training.hours().isEmpty() && subject.cycle().contains(training.heldOn())) {
                checks = checks.requireCountAt(
                        CadreRules.TRAINING,
                        Truth.UNKNOWN,
                        CadreAppraisalPaths.TRAININGS_HOURS,
                        i,
                        known,
                        leastHours,
                        TrainingMeasure.HOURS);
            }
        }
        return checks;
    }
}
