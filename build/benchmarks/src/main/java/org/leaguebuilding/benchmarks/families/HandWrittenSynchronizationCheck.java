package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.StepDate;
import org.leaguebuilding.leadership.SynchronizedStep;

/** The rules about the four synchronized steps, for {@link HandWrittenLeadershipCheck}. */
final class HandWrittenSynchronizationCheck {

    private static final int LAG_DAYS = 30;

    private HandWrittenSynchronizationCheck() {}

    static void check(DistrictLeadership led, List<Problem> problems) {
        checkStep("leadership.sync.planned", SynchronizedStep.PLANNED, led, problems);
        checkStep("leadership.sync.implemented", SynchronizedStep.IMPLEMENTED, led, problems);
        checkStep("leadership.sync.assessed", SynchronizedStep.ASSESSED, led, problems);
        checkStep("leadership.sync.commended", SynchronizedStep.COMMENDED, led, problems);
    }

    private static void checkStep(String rule, SynchronizedStep step, DistrictLeadership led, List<Problem> problems) {
        ImmutableList<StepDate> dates = led.stepDates();
        @Nullable StepDate party = null;
        @Nullable StepDate league = null;
        for (int i = 0; i < dates.size(); i++) {
            StepDate date = dates.get(i);
            if (date.step() == step) {
                if (date.side() == Side.PARTY) {
                    party = date;
                } else {
                    league = date;
                }
            }
        }
        @Nullable LocalDate partyOn = party == null ? null : party.on().orElse(null);
        @Nullable LocalDate leagueOn = league == null ? null : league.on().orElse(null);
        if (party == null || league == null) {
            problems.add(new Problem(rule, Kind.VIOLATION, "stepDates", arguments(partyOn, leagueOn)));
        }
        boolean violated = party == null || league == null || isOutside(party, led) || isOutside(league, led);
        for (int i = 0; i < dates.size(); i++) {
            StepDate date = dates.get(i);
            if (date.step() != step) {
                continue;
            }
            boolean apart = date.side() == Side.LEAGUE && areApart(partyOn, leagueOn);
            if (apart || isOutside(date, led)) {
                problems.add(
                        new Problem(rule, Kind.VIOLATION, "stepDates[" + i + "].on", arguments(partyOn, leagueOn)));
            } else if (date.on().isEmpty() && !violated) {
                problems.add(new Problem(
                        rule, Kind.DEMANDED_FACT_MISSING, "stepDates[" + i + "].on", arguments(partyOn, leagueOn)));
            }
        }
    }

    /** What is planned may lie ahead; all else has happened by the day of the record. */
    private static boolean isOutside(StepDate date, DistrictLeadership led) {
        return date.on().isPresent()
                ? !led.cycle().contains(date.on().get())
                : date.step() != SynchronizedStep.PLANNED
                        && led.asOf().isBefore(led.cycle().startInclusive());
    }

    private static boolean areApart(@Nullable LocalDate partyOn, @Nullable LocalDate leagueOn) {
        return partyOn != null && leagueOn != null && Math.abs(partyOn.toEpochDay() - leagueOn.toEpochDay()) > LAG_DAYS;
    }

    private static Map<String, Object> arguments(@Nullable LocalDate partyOn, @Nullable LocalDate leagueOn) {
        Map<String, Object> arguments = new HashMap<>();
        if (partyOn != null) {
            arguments.put("partyOn", partyOn.toString());
        }
        if (leagueOn != null) {
            arguments.put("leagueOn", leagueOn.toString());
        }
        arguments.put("maximumDays", (long) LAG_DAYS);
        return arguments;
    }
}
