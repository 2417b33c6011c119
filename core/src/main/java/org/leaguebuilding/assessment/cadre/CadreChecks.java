package org.leaguebuilding.assessment.cadre;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.DateSpan;

/** What an appraisal has to show. */
final class CadreChecks {

    private static final FactPath INTEGRITY_AND_ABILITY = FactPath.of("integrityAndAbility");
    private static final FactPath ACHIEVEMENT = FactPath.of("achievement");
    private static final FactPath RECOGNITION = FactPath.of("recognition");
    private static final FactPath TRAININGS = FactPath.of("trainings");
    private static final FactPath LEAGUE_RESERVE = FactPath.of("leagueReserve");
    private static final FactPath PARTY_RESERVE = FactPath.of("partyReserve");

    private final boolean criteriaNeedEvidence;
    private final int leastCourses;
    private final int leastHours;
    private final int lagDays;
    private final ImmutableList<BiFunction<CadreAppraisal, Checks, Checks>> parts;

    CadreChecks(CadreParameters parameters) {
        this.criteriaNeedEvidence = parameters.criteriaNeedEvidence().value();
        this.leastCourses = parameters.trainingCourses().value();
        this.leastHours = parameters.trainingHours().value();
        this.lagDays = parameters.reserveLagDays().value();
        this.parts = ImmutableList.of(this::requireCriteria, this::requireTraining, this::requireReserve);
    }

    /**
     * Goes through the parts at one call site, where the JIT sees them all and so inlines none. That keeps a policy's check
     * small enough to be inlined up to where a host drops the report, which is then never allocated.
     */
    Checks check(CadreAppraisal subject, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).apply(subject, checks);
        }
        return checks;
    }

    private Checks requireCriteria(CadreAppraisal subject, Checks checks) {
        checks = requireCriterion(
                CadreRules.INTEGRITY_AND_ABILITY, subject.integrityAndAbility(), INTEGRITY_AND_ABILITY, checks);
        checks = requireCriterion(CadreRules.ACHIEVEMENT, subject.achievement(), ACHIEVEMENT, checks);
        return requireCriterion(CadreRules.RECOGNITION, subject.recognition(), RECOGNITION, checks);
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
                TRAININGS,
                courses,
                leastCourses,
                TrainingMeasure.COURSES);
        return checks.requireCount(
                CadreRules.TRAINING,
                Truth.sumIsAtLeast(hours, complete, leastHours),
                TRAININGS,
                hours,
                leastHours,
                TrainingMeasure.HOURS);
    }

    private Checks requireReserve(CadreAppraisal subject, Checks checks) {
        Truth league = listed(subject.leagueReserve(), subject.cycle());
        Truth party = listed(subject.partyReserve(), subject.cycle());
        Truth inStep = league.and(party).and(together(day(subject.leagueReserve()), day(subject.partyReserve())));
        FactPath path = league == inStep ? LEAGUE_RESERVE : PARTY_RESERVE;
        return checks.require(CadreRules.RESERVE, inStep, path);
    }

    private static Truth listed(Optional<ReserveListing> listing, DateSpan cycle) {
        if (listing.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (!listing.get().listed()) {
            return Truth.FALSE;
        }
        Optional<LocalDate> on = listing.get().on();
        return on.isPresent() ? Truth.of(cycle.contains(on.get())) : Truth.UNKNOWN;
    }

    private static Optional<LocalDate> day(Optional<ReserveListing> listing) {
        return listing.isPresent() && listing.get().listed() ? listing.get().on() : Optional.empty();
    }

    private Truth together(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Truth.of(Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= lagDays)
                : Truth.UNKNOWN;
    }
}
