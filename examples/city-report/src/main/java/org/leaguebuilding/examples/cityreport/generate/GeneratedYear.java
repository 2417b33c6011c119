package org.leaguebuilding.examples.cityreport.generate;

import java.time.LocalDate;
import org.leaguebuilding.value.DateSpan;

/** The year that generated facts lie in: that of the speech, looked at on the last day before its anniversary. */
public final class GeneratedYear {

    /** The year. */
    public static final DateSpan YEAR = DateSpan.ofYear(2005);

    /** The day on which it is looked at. */
    public static final LocalDate TODAY = LocalDate.of(2005, 9, 30);

    private static final LocalDate FIRST_DAY = YEAR.startInclusive();
    private static final int DAYS_SO_FAR = TODAY.getDayOfYear();

    private GeneratedYear() {}

    /** A day of the year that is over already, at least so many days ago. */
    static LocalDate past(Dice dice, int leastDaysAgo) {
        return FIRST_DAY.plusDays(dice.between(0, DAYS_SO_FAR - 1 - leastDaysAgo));
    }
}
