package org.leaguebuilding.benchmarks.families;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.cadre.ReserveListing;
import org.leaguebuilding.cadre.Training;
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
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < subject.trainings().size(); i++) {
            Training training = subject.trainings().get(i);
            if (!isWithin(subject.cycle(), training.heldOn())) {
                continue;
            }
            courses++;
            if (training.hours().isPresent()) {
                hours += training.hours().getAsInt();
            } else {
                unknown.add(i);
            }
        }
        if (courses < LEAST_COURSES) {
            problems.add(new Problem(
                    "cadre.training",
                    Kind.CONCERN,
                    "trainings",
                    Map.of("done", courses, "least", (long) LEAST_COURSES, "measure", "courses")));
        }
        if (hours >= LEAST_HOURS) {
            return;
        }
        Map<String, Object> arguments = Map.of("done", hours, "least", (long) LEAST_HOURS, "measure", "hours");
        if (unknown.isEmpty()) {
            problems.add(new Problem("cadre.training", Kind.CONCERN, "trainings", arguments));
        }
        for (int index : unknown) {
            problems.add(new Problem(
                    "cadre.training", Kind.WANTED_FACT_MISSING, "trainings[" + index + "].hours", arguments));
        }
    }

    private static void checkReserve(CadreAppraisal subject, List<Problem> problems) {
        Optional<ReserveListing> league = subject.leagueReserve();
        Optional<ReserveListing> party = subject.partyReserve();
        if (league.isEmpty() || party.isEmpty()) {
            checkStated("leagueReserve", league, problems);
            checkStated("partyReserve", party, problems);
        } else if (league.get().listed() != party.get().listed()) {
            problems.add(reserve(Kind.CONCERN, league.get().listed() ? "partyReserve" : "leagueReserve"));
        } else if (league.get().listed()) {
            Optional<LocalDate> one = league.get().on();
            Optional<LocalDate> other = party.get().on();
            if (one.isEmpty() || other.isEmpty()) {
                checkStated("leagueReserve", league, problems);
                checkStated("partyReserve", party, problems);
            } else if (Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) > MOST_DAYS_APART) {
                problems.add(reserve(Kind.CONCERN, "partyReserve"));
            }
        }
    }

    private static void checkStated(String path, Optional<ReserveListing> listing, List<Problem> problems) {
        if (listing.isEmpty()) {
            problems.add(reserve(Kind.WANTED_FACT_MISSING, path));
        } else if (listing.get().listed() && listing.get().on().isEmpty()) {
            problems.add(reserve(Kind.WANTED_FACT_MISSING, path + ".on"));
        }
    }

    private static Problem reserve(Kind kind, String path) {
        return new Problem("cadre.reserve", kind, path, Map.of());
    }

    private static boolean isWithin(DateSpan span, LocalDate day) {
        return !day.isBefore(span.startInclusive()) && day.isBefore(span.endExclusive());
    }
}
