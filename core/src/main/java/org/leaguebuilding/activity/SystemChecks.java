package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Months;

/** Whether the activities form a system: of several kinds, and across the year (P34). */
final class SystemChecks {

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** Spreads similar hashes (by the golden ratio); the six bits that are left number the bits of a {@code long}. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int BITS_DROPPED = Integer.SIZE - 6;

    private final int leastKinds;
    private final int leastQuarters;

    SystemChecks(ParameterSet parameters) {
        this.leastKinds = parameters.value(ActivityParameters.LEAST_KINDS);
        this.leastQuarters = parameters.value(ActivityParameters.LEAST_QUARTERS);
    }

    Checks check(ActivityProgramme programme, Checks checks) {
        ImmutableList<Activity> activities = programme.activities();
        int kinds = kindsUpToLeast(activities);
        checks = checks.requireCount(
                ActivityRules.SYSTEM_VARIETY,
                Truth.of(kinds >= leastKinds),
                ActivityProgrammePaths.ACTIVITIES,
                kinds,
                leastKinds);
        int quarters = quarters(programme);
        Truth covers = coversYear(quarters, activities);
        return covers == Truth.UNKNOWN
                ? missDates(activities, quarters, checks)
                : checks.requireCount(
                        ActivityRules.SYSTEM_ALL_YEAR,
                        covers,
                        ActivityProgrammePaths.ACTIVITIES,
                        quarters,
                        leastQuarters);
    }

    /**
     * An activity without dates matters only where the others do not cover enough. It will take place in some quarter, and can
     * in all of them.
     */
    private Truth coversYear(int quarters, ImmutableList<Activity> activities) {
        if (quarters >= leastQuarters) {
            return Truth.TRUE;
        }
        if (allDated(activities)) {
            return Truth.FALSE;
        }
        return leastQuarters == 1 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private Checks missDates(ImmutableList<Activity> activities, int quarters, Checks checks) {
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            if (activity.dates().isEmpty()) {
                checks = checks.requireCountAt(
                        ActivityRules.SYSTEM_ALL_YEAR,
                        Truth.UNKNOWN,
                        ActivityProgrammePaths.ACTIVITIES_DATES,
                        i,
                        quarters,
                        leastQuarters,
                        activity.id());
            }
        }
        return checks;
    }

    /**
     * Counts no further than the policy asks. A bit for each kind, by its hash, is nearly always enough to tell that there are as
     * many; only where it is not are the kinds themselves collected.
     */
    private int kindsUpToLeast(ImmutableList<Activity> activities) {
        long bits = 0;
        for (int i = 0; i < activities.size(); i++) {
            bits |= 1L << ((activities.get(i).kind().hashCode() * SPREAD) >>> BITS_DROPPED);
            if (Long.bitCount(bits) >= leastKinds) {
                return leastKinds;
            }
        }
        return Math.min(kinds(activities), leastKinds);
    }

    private static int kinds(ImmutableList<Activity> activities) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < activities.size(); i++) {
            kinds.add(activities.get(i).kind().code());
        }
        return kinds.size();
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
            covered |= 1 << (Months.after(start, dates.get(i)) / MONTHS_OF_A_QUARTER);
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
