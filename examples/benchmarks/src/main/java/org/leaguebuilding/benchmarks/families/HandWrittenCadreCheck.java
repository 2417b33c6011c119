package org.leaguebuilding.benchmarks.families;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.cadre.CadreAppraisal;
import org.leaguebuilding.assessment.cadre.ReserveListing;
import org.leaguebuilding.assessment.cadre.Training;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.value.DateSpan;

/** The cadre rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenCadreCheck {

    private static final int LEAST_COURSES = 1;
    private static final int LEAST_HOURS = 16;
    private static final int MOST_DAYS_APART = 90;

    List<Problem> check(CadreAppraisal subject) {
        List<Problem> problems = new ArrayList<>();
        checkCriterion("integrity-and-ability", "integrityAndAbility", subject.integrityAndAbility(), problems);
        checkCriterion("achievement", "achievement", subject.achievement(), problems);
        checkCriterion("recognition", "recognition", subject.recognition(), problems);
        checkTraining(subject, problems);
        checkReserve(subject, problems);
        return problems;
    }

    private static void checkCriterion(
            String name, String path, Optional<Attestation> attestation, List<Problem> problems) {
        if (attestation.isEmpty()) {
            problems.add(new Problem("cadre.criteria." + name, Kind.DEMANDED_FACT_MISSING, path, Map.of()));
        } else if (!attestation.get().present() || attestation.get().evidence().isEmpty()) {
            problems.add(new Problem(
                    "cadre.criteria." + name,
                    Kind.VIOLATION,
                    path,
                    Map.of("state", attestation.get().present() ? "unevidenced" : "denied")));
        }
    }

    private static void checkTraining(CadreAppraisal subject, List<Problem> problems) {
        long courses = 0;
        long hours = 0;
        boolean complete = true;
        for (Training training : subject.trainings()) {
            if (!isWithin(subject.cycle(), training.heldOn())) {
                continue;
            }
            courses++;
            if (training.hours().isPresent()) {
                hours += training.hours().getAsInt();
            } else {
                complete = false;
            }
        }
        if (courses < LEAST_COURSES) {
            problems.add(new Problem(
                    "cadre.training",
                    Kind.CONCERN,
                    "trainings",
                    Map.of("done", courses, "least", (long) LEAST_COURSES, "measure", "courses")));
        }
        if (hours < LEAST_HOURS) {
            problems.add(new Problem(
                    "cadre.training",
                    complete ? Kind.CONCERN : Kind.WANTED_FACT_MISSING,
                    "trainings",
                    Map.of("done", hours, "least", (long) LEAST_HOURS, "measure", "hours")));
        }
    }

    private static void checkReserve(CadreAppraisal subject, List<Problem> problems) {
        Kind league = listing(subject.leagueReserve(), subject.cycle());
        Kind party = listing(subject.partyReserve(), subject.cycle());
        boolean apart = areApart(subject.leagueReserve(), subject.partyReserve());
        if (league == Kind.CONCERN || party == Kind.CONCERN || apart) {
            problems.add(reserve(Kind.CONCERN, league == Kind.CONCERN));
        } else if (league != null || party != null) {
            problems.add(reserve(Kind.WANTED_FACT_MISSING, league != null));
        }
    }

    private static Problem reserve(Kind kind, boolean league) {
        return new Problem("cadre.reserve", kind, league ? "leagueReserve" : "partyReserve", Map.of());
    }

    /** What is wrong with a listing, or null. */
    private static @Nullable Kind listing(Optional<ReserveListing> listing, DateSpan cycle) {
        if (listing.isEmpty()) {
            return Kind.WANTED_FACT_MISSING;
        }
        if (!listing.get().listed()) {
            return Kind.CONCERN;
        }
        if (listing.get().on().isEmpty()) {
            return Kind.WANTED_FACT_MISSING;
        }
        return isWithin(cycle, listing.get().on().get()) ? null : Kind.CONCERN;
    }

    private static boolean areApart(Optional<ReserveListing> one, Optional<ReserveListing> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().listed()
                || !other.get().listed()) {
            return false;
        }
        Optional<LocalDate> oneDay = one.get().on();
        Optional<LocalDate> otherDay = other.get().on();
        return oneDay.isPresent()
                && otherDay.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(oneDay.get(), otherDay.get())) > MOST_DAYS_APART;
    }

    private static boolean isWithin(DateSpan span, LocalDate day) {
        return !day.isBefore(span.startInclusive()) && day.isBefore(span.endExclusive());
    }
}
