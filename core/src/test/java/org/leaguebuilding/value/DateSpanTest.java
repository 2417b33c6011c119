package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class DateSpanTest {

    private static final LocalDate START = LocalDate.of(2005, 9, 1);

    @Test
    void the_start_belongs_to_the_span_and_the_end_does_not() {
        DateSpan span = DateSpan.of(START, LocalDate.of(2005, 10, 1));

        assertThat(span.contains(START.minusDays(1))).isFalse();
        assertThat(span.contains(START)).isTrue();
        assertThat(span.contains(LocalDate.of(2005, 9, 30))).isTrue();
        assertThat(span.contains(LocalDate.of(2005, 10, 1))).isFalse();
    }

    @Test
    void one_day_is_the_shortest_span() {
        assertThat(DateSpan.of(START, START.plusDays(1)).contains(START)).isTrue();
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DateSpan.of(START, START))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.AFTER_START));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DateSpan.of(START, START.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, 1900-01-02", "2199-12-31, 2200-01-01", "-999999999-01-01, 2005-01-01"})
    void a_date_out_of_range_is_refused(LocalDate start, LocalDate end) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DateSpan.of(start, end))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.DATE));
    }

    @Test
    void says_that_the_end_is_after_the_first_day() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DateSpan.of(START, START))
                .satisfies(refusal -> {
                    assertThat(refusal.message(Locale.ENGLISH))
                            .isEqualTo("Period, End: a date after the first day is required, not “" + START + "”");
                    assertThat(refusal.message(Locale.CHINA)).contains("晚于起始日的日期");
                });
    }

    @Test
    void a_year_is_all_its_days() {
        assertThat(DateSpan.ofYear(2004)).isEqualTo(DateSpan.of(LocalDate.of(2004, 1, 1), LocalDate.of(2005, 1, 1)));
        assertThat(DateSpan.ofYear(1900)).hasToString("1900-01-01/1901-01-01");
        assertThat(DateSpan.ofYear(2198)).hasToString("2198-01-01/2199-01-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 1899, 2199, 2200, 999_999_999, Integer.MAX_VALUE})
    void a_year_out_of_range_is_refused(int year) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> DateSpan.ofYear(year))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.YEAR));
    }
}
