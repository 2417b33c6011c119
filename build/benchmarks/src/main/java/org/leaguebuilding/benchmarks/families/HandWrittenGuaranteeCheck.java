package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.Difficulty;
import org.leaguebuilding.guarantee.Guidance;
import org.leaguebuilding.guarantee.Hearing;
import org.leaguebuilding.guarantee.HearingSubject;

/** The guarantee rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenGuaranteeCheck {

    private static final int HEARINGS = 2;
    private static final int GUIDANCE_DAYS = 30;
    private static final ImmutableList<HearingSubject> SUBJECTS = ImmutableList.copyOf(HearingSubject.values());

    List<Problem> check(CommunityGuarantee guarantee) {
        List<Problem> problems = new ArrayList<>();
        checkHearings(guarantee, problems);
        checkSubjects(guarantee, problems);
        checkGuidance(guarantee, problems);
        checkArranged("guarantee.funding", guarantee.fundingArranged(), "fundingArranged", problems);
        checkArranged("guarantee.venue", guarantee.venueArranged(), "venueArranged", problems);
        return problems;
    }

    private static void checkHearings(CommunityGuarantee guarantee, List<Problem> problems) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        int known = 0;
        int undated = 0;
        for (int i = 0; i < hearings.size(); i++) {
            Optional<LocalDate> on = hearings.get(i).on();
            if (on.isEmpty()) {
                undated++;
            } else if (guarantee.cycle().contains(on.get())) {
                known++;
            }
        }
        if (known < HEARINGS) {
            int possible = reachesCycle(guarantee) ? undated : 0;
            addHearings(hearings, known, possible, problems);
        }
    }

    private static void addHearings(ImmutableList<Hearing> hearings, int known, int undated, List<Problem> problems) {
        String rule = "guarantee.party-head.regular";
        if (known + undated < HEARINGS) {
            problems.add(new Problem(
                    rule,
                    Kind.VIOLATION,
                    "hearings",
                    Map.of("hearings", (long) known, "minimum", (long) HEARINGS, "undated", (long) undated)));
            return;
        }
        for (int i = 0; i < hearings.size(); i++) {
            if (hearings.get(i).on().isEmpty()) {
                problems.add(new Problem(
                        rule,
                        Kind.DEMANDED_FACT_MISSING,
                        "hearings[" + i + "].on",
                        Map.of(
                                "hearings", (long) known,
                                "minimum", (long) HEARINGS,
                                "undated", (long) undated,
                                "hearing", hearings.get(i).id())));
            }
        }
    }

    private static void checkSubjects(CommunityGuarantee guarantee, List<Problem> problems) {
        List<HearingSubject> unknown = new ArrayList<>();
        for (HearingSubject subject : SUBJECTS) {
            if (!wasHeard(subject, guarantee)) {
                if (mayHaveBeenHeard(subject, guarantee)) {
                    unknown.add(subject);
                } else {
                    problems.add(new Problem(
                            "guarantee.party-head.subjects",
                            Kind.VIOLATION,
                            "hearings",
                            Map.of("subject", subject.code())));
                }
            }
        }
        ImmutableList<Hearing> hearings = guarantee.hearings();
        for (int i = 0; i < hearings.size() && !unknown.isEmpty(); i++) {
            if (hearings.get(i).on().isEmpty() && decides(hearings.get(i), unknown, hearings)) {
                problems.add(new Problem(
                        "guarantee.party-head.subjects",
                        Kind.DEMANDED_FACT_MISSING,
                        "hearings[" + i + "].on",
                        Map.of("hearing", hearings.get(i).id())));
            }
        }
    }

    /** It may be the only one about one of the subjects, while others cover all the rest. */
    private static boolean decides(Hearing hearing, List<HearingSubject> unknown, ImmutableList<Hearing> hearings) {
        for (HearingSubject subject : unknown) {
            if (hearing.subjects().contains(subject)) {
                Set<HearingSubject> rest = EnumSet.copyOf(unknown);
                rest.removeAll(hearing.subjects());
                for (Hearing other : hearings) {
                    if (other.on().isEmpty() && !other.subjects().contains(subject)) {
                        rest.removeAll(other.subjects());
                    }
                }
                if (rest.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean wasHeard(HearingSubject subject, CommunityGuarantee guarantee) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        for (int i = 0; i < hearings.size(); i++) {
            Optional<LocalDate> on = hearings.get(i).on();
            if (on.isPresent()
                    && guarantee.cycle().contains(on.get())
                    && hearings.get(i).subjects().contains(subject)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHaveBeenHeard(HearingSubject subject, CommunityGuarantee guarantee) {
        for (Hearing hearing : guarantee.hearings()) {
            if (hearing.on().isEmpty() && hearing.subjects().contains(subject)) {
                return reachesCycle(guarantee);
            }
        }
        return false;
    }

    private static boolean reachesCycle(CommunityGuarantee guarantee) {
        return !guarantee.asOf().isBefore(guarantee.cycle().startInclusive());
    }

    private static void checkGuidance(CommunityGuarantee guarantee, List<Problem> problems) {
        ImmutableList<Difficulty> difficulties = guarantee.difficulties();
        for (int i = 0; i < difficulties.size(); i++) {
            Difficulty difficulty = difficulties.get(i);
            Optional<LocalDate> raisedOn = difficulty.raisedOn();
            Optional<Guidance> guidance = difficulty.guidance();
            boolean undated = guidance.isPresent() && guidance.get().on().isEmpty();
            if (raisedOn.isEmpty()) {
                problems.add(late(Kind.DEMANDED_FACT_MISSING, i, "raisedOn", difficulty));
                if (undated) {
                    problems.add(late(Kind.DEMANDED_FACT_MISSING, i, "guidance.on", difficulty));
                }
                continue;
            }
            LocalDate latest =
                    guidance.isPresent() && !undated ? guidance.get().on().get() : guarantee.asOf();
            if (Math.abs(latest.toEpochDay() - raisedOn.get().toEpochDay()) > GUIDANCE_DAYS) {
                problems.add(
                        undated
                                ? late(Kind.DEMANDED_FACT_MISSING, i, "guidance.on", difficulty)
                                : late(Kind.VIOLATION, i, "guidance", difficulty));
            }
        }
    }

    private static Problem late(Kind kind, int index, String fact, Difficulty difficulty) {
        return new Problem(
                "guarantee.party-head.guidance", kind, "difficulties[" + index + "]." + fact, arguments(difficulty));
    }

    private static Map<String, Object> arguments(Difficulty difficulty) {
        long days = GUIDANCE_DAYS;
        return difficulty.raisedOn().isPresent()
                ? Map.of(
                        "difficulty",
                        difficulty.id(),
                        "raisedOn",
                        difficulty.raisedOn().get().toString(),
                        "allowedDays",
                        days)
                : Map.of("difficulty", difficulty.id(), "allowedDays", days);
    }

    private static void checkArranged(String rule, Optional<Boolean> arranged, String path, List<Problem> problems) {
        if (!arranged.orElse(false)) {
            Kind kind = arranged.isPresent() ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING;
            problems.add(new Problem(rule, kind, path, Map.of()));
        }
    }
}
