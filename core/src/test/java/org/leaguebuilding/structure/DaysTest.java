package org.leaguebuilding.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.validation.MalformedValueException;

class DaysTest {

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
