package org.leaguebuilding.value;

import java.time.LocalDate;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * A span of days, such as an assessment cycle or the year of a programme. Immutable and thread-safe.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last one; later than the first day
 */
public record DateSpan(LocalDate startInclusive, LocalDate endExclusive) implements HasForm {

    /**
     * Takes the ends.
     *
     * @throws MalformedValueException if a date is out of range, or the span has no day
     */
    public DateSpan {
        Structure.date("DateSpan", "startInclusive", startInclusive);
        Structure.date("DateSpan", "endExclusive", endExclusive);
        Structure.after("DateSpan", "endExclusive", startInclusive, endExclusive);
    }

    /**
     * Takes the ends.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last one
     * @return the span
     * @throws MalformedValueException if a date is out of range, or the span has no day
     */
    public static DateSpan of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateSpan(startInclusive, endExclusive);
    }

    /**
     * A calendar year.
     *
     * @param year from 1900 to 2198
     * @return its days
     * @throws MalformedValueException if the year is out of that range
     */
    public static DateSpan ofYear(int year) {
        Structure.year("DateSpan", "year", year);
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Whether a day lies in the span.
     *
     * @param day the day
     * @return true from the first day on and before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /** {@return the span as an ISO interval, such as {@code 2005-01-01/2006-01-01}} */
    @Override
    public String toString() {
        return startInclusive + "/" + endExclusive;
    }
}
