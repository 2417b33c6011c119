package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.leadership.guarantee.CommunityGuarantee;
import org.leaguebuilding.leadership.guarantee.Difficulty;
import org.leaguebuilding.leadership.guarantee.Guidance;
import org.leaguebuilding.leadership.guarantee.Hearing;
import org.leaguebuilding.leadership.guarantee.HearingSubject;

/** The guarantee rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenGuaranteeCheck {

    private static final int HEARINGS = 2;
    private static final int GUIDANCE_DAYS = 30;

    List<Problem> check(CommunityGuarantee guarantee) {
        List<Problem> problems = new ArrayList<>();
        checkHearings(guarantee, problems);
        checkSubject(HearingSubject.DEVELOPMENT, guarantee, problems);
        checkSubject(HearingSubject.ACTIVITIES, guarantee, problems);
        checkSubject(HearingSubject.DIFFICULTIES, guarantee, problems);
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
            boolean possible = known + undated >= HEARINGS && reachesCycle(guarantee);
            problems.add(new Problem(
                    "guarantee.party-head.regular",
                    possible ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                    "hearings",
                    Map.of("hearings", (long) known, "minimum", (long) HEARINGS)));
        }
    }

    private static void checkSubject(HearingSubject subject, CommunityGuarantee guarantee, List<Problem> problems) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        boolean undated = false;
        for (int i = 0; i < hearings.size(); i++) {
            Hearing hearing = hearings.get(i);
            if (hearing.subjects().contains(subject)) {
                if (hearing.on().isEmpty()) {
                    undated = true;
                } else if (guarantee.cycle().contains(hearing.on().get())) {
                    return;
                }
            }
        }
        problems.add(new Problem(
                "guarantee.party-head.subjects",
                undated && reachesCycle(guarantee) ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION,
                "hearings",
                Map.of("subject", subject.code())));
    }

    private static boolean reachesCycle(CommunityGuarantee guarantee) {
        return !guarantee.asOf().isBefore(guarantee.cycle().startInclusive());
    }

    private static void checkGuidance(CommunityGuarantee guarantee, List<Problem> problems) {
        ImmutableList<Difficulty> difficulties = guarantee.difficulties();
        for (int i = 0; i < difficulties.size(); i++) {
            Difficulty difficulty = difficulties.get(i);
            Optional<LocalDate> raisedOn = difficulty.raisedOn();
            if (raisedOn.isEmpty()) {
                problems.add(late(Kind.DEMANDED_FACT_MISSING, i, arguments(difficulty)));
                continue;
            }
            Optional<Guidance> guidance = difficulty.guidance();
            boolean dated = guidance.isPresent() && guidance.get().on().isPresent();
            LocalDate latest = dated ? guidance.get().on().get() : guarantee.asOf();
            if (Math.abs(latest.toEpochDay() - raisedOn.get().toEpochDay()) > GUIDANCE_DAYS) {
                boolean undated = guidance.isPresent() && !dated;
                problems.add(late(undated ? Kind.DEMANDED_FACT_MISSING : Kind.VIOLATION, i, arguments(difficulty)));
            }
        }
    }

    private static Problem late(Kind kind, int index, Map<String, Object> arguments) {
        return new Problem("guarantee.party-head.guidance", kind, "difficulties[" + index + "].guidance", arguments);
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
