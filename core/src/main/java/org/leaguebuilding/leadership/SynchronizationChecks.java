package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Days;
import org.leaguebuilding.structure.Structure;

/**
 * Both sides take each of the four steps in the cycle, and close to each other (P54). Each side answers for its own date; the
 * lag, which needs both, is found at the League's.
 */
final class SynchronizationChecks {

    private final Integer plannedLagDays;
    private final Integer implementedLagDays;
    private final Integer assessedLagDays;
    private final Integer commendedLagDays;

    SynchronizationChecks(ParameterSet parameters) {
        this.plannedLagDays = parameters.value(LeadershipParameters.PLANNED_LAG_DAYS);
        this.implementedLagDays = parameters.value(LeadershipParameters.IMPLEMENTED_LAG_DAYS);
        this.assessedLagDays = parameters.value(LeadershipParameters.ASSESSED_LAG_DAYS);
        this.commendedLagDays = parameters.value(LeadershipParameters.COMMENDED_LAG_DAYS);
    }

    Checks check(DistrictLeadership leadership, Checks checks) {
        checks =
                requireStep(LeadershipRules.SYNC_PLANNED, SynchronizedStep.PLANNED, plannedLagDays, leadership, checks);
        checks = requireStep(
                LeadershipRules.SYNC_IMPLEMENTED, SynchronizedStep.IMPLEMENTED, implementedLagDays, leadership, checks);
        checks = requireStep(
                LeadershipRules.SYNC_ASSESSED, SynchronizedStep.ASSESSED, assessedLagDays, leadership, checks);
        return requireStep(
                LeadershipRules.SYNC_COMMENDED, SynchronizedStep.COMMENDED, commendedLagDays, leadership, checks);
    }

    private static Checks requireStep(
            Rule rule, SynchronizedStep step, Integer lagDays, DistrictLeadership leadership, Checks checks) {
        ImmutableList<StepDate> dates = leadership.stepDates();
        StepDate party = find(step, Side.PARTY, dates);
        StepDate league = find(step, Side.LEAGUE, dates);
        Optional<LocalDate> partyOn = on(party);
        Optional<LocalDate> leagueOn = on(league);
        if (party == null || league == null) {
            checks = checks.requireAt(
                    rule, Truth.FALSE, DistrictLeadershipPaths.STEP_DATES, 0, partyOn, leagueOn, lagDays);
        }
        boolean violated = isOutside(party, leadership) || isOutside(league, leadership);
        for (int i = 0; i < dates.size(); i++) {
            StepDate date = dates.get(i);
            if (date.step() == step) {
                Truth inCycle = inCycle(date, leadership);
                Truth holds =
                        date.side() == Side.LEAGUE ? inCycle.and(Truth.of(near(partyOn, leagueOn, lagDays))) : inCycle;
                if (holds != Truth.UNKNOWN || !violated) {
                    checks = checks.requireAt(
                            rule, holds, DistrictLeadershipPaths.STEP_DATES_ON, i, partyOn, leagueOn, lagDays);
                }
            }
        }
        return checks;
    }

    /** A side that does not take the step, or not in the cycle, violates the rule, whatever the other's unknown date. */
    private static boolean isOutside(@Nullable StepDate date, DistrictLeadership leadership) {
        return date == null || inCycle(date, leadership) == Truth.FALSE;
    }

    /** Unknown dates are not counted against the lag here: each is a missing fact of its own side. */
    private static boolean near(Optional<LocalDate> partyOn, Optional<LocalDate> leagueOn, int lagDays) {
        return partyOn.isEmpty() || leagueOn.isEmpty() || Days.atMostApart(partyOn.get(), leagueOn.get(), lagDays);
    }

    /** What is planned may lie ahead; the other steps have been taken by the day of the record. */
    private static Truth inCycle(StepDate date, DistrictLeadership leadership) {
        LocalDate latest = date.step() == SynchronizedStep.PLANNED ? Structure.LAST_DATE : leadership.asOf();
        return LeadershipChecks.hadInCycle(leadership.cycle(), date.on(), latest);
    }

    private static Optional<LocalDate> on(@Nullable StepDate date) {
        return date == null ? Optional.empty() : date.on();
    }

    private static @Nullable StepDate find(SynchronizedStep step, Side side, ImmutableList<StepDate> dates) {
        for (int i = 0; i < dates.size(); i++) {
            StepDate date = dates.get(i);
            if (date.step() == step && date.side() == side) {
                return date;
            }
        }
        return null;
    }
}
