package org.leaguebuilding.cadre;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.DateSpan;

/** Whether a cadre was trained enough within the cycle. */
final class TrainingCheck extends CadreCheck {

    private final int leastCourses;
    private final int leastHours;

    TrainingCheck(ParameterSet parameters) {
        this.leastCourses = parameters.value(CadreParameters.TRAINING_COURSES);
        this.leastHours = parameters.value(CadreParameters.TRAINING_HOURS);
    }

    @Override
    Checks check(CadreAppraisal subject, Checks checks) {
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
