package org.leaguebuilding.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    private static final long SEED = 20_050_930L;

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2005-02-28, 12, true",
        "2004-02-29, 2005-03-01, 12, false",
        "2005-01-31, 2005-02-28, 1, true",
        "2005-01-31, 2005-03-01, 1, false",
        "2004-12-31, 2005-01-31, 1, true",
        "2005-01-01, 2005-01-02, 0, false",
        "1900-01-01, 2199-12-31, 2147483647, true"
    })
    void months_end_where_the_calendar_ends_them(LocalDate start, LocalDate end, int months, boolean within) {
        assertThat(Months.atMostAfter(start, end, months)).isEqualTo(within);
    }

    @Test
    void months_are_counted_as_the_calendar_counts_them() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            LocalDate start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate end = start.plusDays(random.nextInt(200));
            int months = random.nextInt(7);

            assertThat(Months.atMostAfter(start, end, months))
                    .as("%s to %s in %s months, seed %s", start, end, months, SEED)
                    .isEqualTo(!end.isAfter(start.plusMonths(months)));
        }
    }

    @Test
    void whole_months_are_those_that_java_time_counts() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            LocalDate start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate end = start.plusDays(random.nextInt(400));

            assertThat(Months.after(start, end))
                    .as("%s to %s, seed %s", start, end, SEED)
                    .isEqualTo((int) ChronoUnit.MONTHS.between(start, end));
        }
    }
}
