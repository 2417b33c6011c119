package org.leaguebuilding.structure;

import java.time.LocalDate;

/** Calendar months between days, counted without allocating anything. */
public final class Months {

    private static final int PER_YEAR = 12;

    private Months() {}

    /**
     * How many whole calendar months a day lies after an earlier one, as {@link java.time.temporal.ChronoUnit#MONTHS} counts.
     *
     * @param start the earlier day
     * @param end the later day
     * @return the number of months that have passed
     */
    public static int after(LocalDate start, LocalDate end) {
        int between = between(start, end);
        return end.getDayOfMonth() < start.getDayOfMonth() ? between - 1 : between;
    }

    /**
     * Whether a day lies within a number of calendar months after an earlier one, as {@link LocalDate#plusMonths} counts.
     *
     * @param start the earlier day
     * @param end the later day
     * @param months the number of months
     * @return true if the later day is not after the earlier one plus the months
     */
    public static boolean atMostAfter(LocalDate start, LocalDate end, int months) {
        int between = between(start, end);
        return between < months || (between == months && end.getDayOfMonth() <= start.getDayOfMonth());
    }

    /** How many months the one's month lies after that of the other, whatever the days. */
    private static int between(LocalDate start, LocalDate end) {
        return PER_YEAR * (end.getYear() - start.getYear()) + end.getMonthValue() - start.getMonthValue();
    }
}
