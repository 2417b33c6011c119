package org.leaguebuilding.structure;

import java.time.LocalDate;
import java.util.Optional;

/** Comparisons of days that allocate nothing. */
public final class Days {

    private static final int MONTHS_PER_YEAR = 12;

    private Days() {}

    /**
     * Refuses the day of a record if something that it reports as happened is dated later.
     *
     * @param type the type that refuses
     * @param field the field that holds the day of the record
     * @param happened what has happened, where its day is known
     * @param asOf the day of the record
     */
    public static void requireNotAfter(String type, String field, Optional<LocalDate> happened, LocalDate asOf) {
        if (happened.isPresent()) {
            Structure.notBefore(type, field, happened.get(), asOf);
        }
    }

    /**
     * Whether two days, in either order, lie close together.
     *
     * @param one a day
     * @param other another day
     * @param days how many days they may be apart
     * @return true if they are at most that far apart
     */
    public static boolean atMostApart(LocalDate one, LocalDate other, int days) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) <= days;
    }

    /**
     * How many whole calendar months a day lies after an earlier one, as {@link java.time.temporal.ChronoUnit#MONTHS} counts.
     *
     * @param start the earlier day
     * @param end the later day
     * @return the number of months that have passed
     */
    public static int monthsAfter(LocalDate start, LocalDate end) {
        int between = MONTHS_PER_YEAR * (end.getYear() - start.getYear()) + end.getMonthValue() - start.getMonthValue();
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
    public static boolean atMostMonthsAfter(LocalDate start, LocalDate end, int months) {
        long between = (long) (end.getYear() - start.getYear()) * MONTHS_PER_YEAR
                + (end.getMonthValue() - start.getMonthValue());
        return between < months || (between == months && end.getDayOfMonth() <= start.getDayOfMonth());
    }
}
