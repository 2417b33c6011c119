package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.internal.Days;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** Whether the activities form a system: of several kinds, and across the year (P34). */
final class SystemChecks {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final int leastKinds;
    private final int leastQuarters;

    SystemChecks(ActivityParameters parameters) {
        this.leastKinds = parameters.leastKinds().value();
        this.leastQuarters = parameters.leastQuarters().value();
    }

    Checks check(ActivityProgramme programme, Checks checks) {
        int kinds = kindsUpToLeast(programme.activities());
        checks = checks.requireCount(
                ActivityRules.SYSTEM_VARIETY,
                Truth.of(kinds >= leastKinds),
                ActivityChecks.ACTIVITIES,
                kinds,
                leastKinds);
        int quarters = quarters(programme);
        return checks.requireCount(
                ActivityRules.SYSTEM_ALL_YEAR,
                coversYear(quarters, programme.activities()),
                ActivityChecks.ACTIVITIES,
                quarters,
                leastQuarters);
    }

    /** An activity without dates matters only where the others do not cover enough. */
    private Truth coversYear(int quarters, ImmutableList<Activity> activities) {
        if (quarters >= leastQuarters) {
            return Truth.TRUE;
        }
        return allDated(activities) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Counts no further than the policy asks. */
    private int kindsUpToLeast(ImmutableList<Activity> activities) {
        int kinds = 0;
        for (int i = 0; i < activities.size() && kinds < leastKinds; i++) {
            if (isFirstOfItsKind(activities, i)) {
                kinds++;
            }
        }
        return kinds;
    }

    private static boolean isFirstOfItsKind(ImmutableList<Activity> activities, int index) {
        ActivityKind kind = activities.get(index).kind();
        for (int i = 0; i < index; i++) {
            if (activities.get(i).kind().equals(kind)) {
                return false;
            }
        }
        return true;
    }

    private static int quarters(ActivityProgramme programme) {
        LocalDate start = programme.year().startInclusive();
        ImmutableList<Activity> activities = programme.activities();
        int covered = 0;
        for (int i = 0; i < activities.size(); i++) {
            Optional<ImmutableList<LocalDate>> dates = activities.get(i).dates();
            if (dates.isPresent()) {
                covered |= quartersOf(dates.get(), start);
            }
        }
        return Integer.bitCount(covered);
    }

    /** One bit for each quarter that the dates fall in. */
    private static int quartersOf(ImmutableList<LocalDate> dates, LocalDate start) {
        int covered = 0;
        for (int i = 0; i < dates.size(); i++) {
            covered |= 1 << (Days.monthsAfter(start, dates.get(i)) / MONTHS_OF_A_QUARTER);
        }
        return covered;
    }

    private static boolean allDated(ImmutableList<Activity> activities) {
        for (int i = 0; i < activities.size(); i++) {
            if (activities.get(i).dates().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
