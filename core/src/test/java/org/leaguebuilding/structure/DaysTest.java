package org.leaguebuilding.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.validation.MalformedValueException;

class DaysTest {

    private static final long SEED = 20_050_930L;

    @ParameterizedTest
    @CsvSource({
        "2005-01-01, 2005-01-01, 0, true",
        "2005-01-01, 2005-01-31, 30, true",
        "2005-01-31, 2005-01-01, 30, true",
        "2005-01-01, 2005-02-01, 30, false",
        "1900-01-01, 2199-12-31, 2147483647, true"
    })
    void days_are_apart_in_either_order(LocalDate one, LocalDate other, int days, boolean near) {
        assertThat(Days.atMostApart(one, other, days)).isEqualTo(near);
    }

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
        assertThat(Days.atMostMonthsAfter(start, end, months)).isEqualTo(within);
    }

    @Test
    void months_are_counted_as_the_calendar_counts_them() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            LocalDate start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate end = start.plusDays(random.nextInt(200));
            int months = random.nextInt(7);

            assertThat(Days.atMostMonthsAfter(start, end, months))
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

            assertThat(Days.monthsAfter(start, end))
                    .as("%s to %s, seed %s", start, end, SEED)
                    .isEqualTo((int) ChronoUnit.MONTHS.between(start, end));
        }
    }

    @Test
    void what_has_happened_is_not_after_the_day_of_the_record() {
        LocalDate day = LocalDate.of(2005, 9, 30);

        assertThatCode(() -> Days.requireNotAfter("Type", "asOf", Optional.of(day), day))
                .doesNotThrowAnyException();
        assertThatCode(() -> Days.requireNotAfter("Type", "asOf", Optional.empty(), day))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Days.requireNotAfter("Type", "asOf", Optional.of(day.plusDays(1)), day))
                .withMessageContaining("Type.asOf");
    }
}
