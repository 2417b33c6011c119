package org.leaguebuilding.structure;

import java.time.LocalDate;
import java.util.Optional;

/** Comparisons of days that allocate nothing. */
public final class Days {

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
}
