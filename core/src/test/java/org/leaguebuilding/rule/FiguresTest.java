package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.text.Language;

class FiguresTest {

    private static String chinese(String form, String value) {
        return Figures.text(form, value, Language.ZH_CN).orElseThrow();
    }

    private static String english(String form, String value) {
        return Figures.text(form, value, Language.EN).orElseThrow();
    }

    @Test
    void a_day_is_read_as_people_write_it() {
        assertThat(chinese("day", "2005-06-30")).isEqualTo("2005年6月30日");
        assertThat(english("day", "2005-06-30")).isEqualTo("30 June 2005");
        assertThat(Figures.day(LocalDate.of(2005, 6, 30), Language.EN)).isEqualTo("30 June 2005");
    }

    @Test
    void an_interval_is_read_by_its_first_and_last_day() {
        assertThat(chinese("span", "2005-01-01/2006-01-01")).isEqualTo("2005年1月1日至12月31日");
        assertThat(english("span", "2005-01-01/2006-01-01")).isEqualTo("1 January to 31 December 2005");
        assertThat(english("span", "2005-12-31/2006-01-02")).isEqualTo("31 December 2005 to 1 January 2006");
    }

    @Test
    void an_interval_of_one_day_is_read_as_that_day() {
        assertThat(chinese("span", "2005-06-30/2005-07-01")).isEqualTo("2005年6月30日");
    }

    @ParameterizedTest
    @CsvSource({"1/8,12.5%", "0/5,0%", "1/1,100%", "0.6,60%", "0,0%", "0.00,0%", "0.125,12.5%"})
    void a_share_is_read_as_a_percentage(String share, String percentage) {
        assertThat(chinese("percent", share)).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({"1/2,0.5", "80,80", "80.50,80.5", "0.0,0", "100.000,100", "1E+2,100"})
    void a_decimal_is_read_without_what_says_nothing(String decimal, String read) {
        assertThat(chinese("decimal", decimal)).isEqualTo(read);
    }

    @Test
    void bounds_are_read_as_from_and_to() {
        assertThat(chinese("percent", "1/8..0.5")).isEqualTo("12.5%至50%");
        assertThat(english("decimal", "80.0..90")).isEqualTo("80 to 90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1/0", "..", "1/2..", "..1"})
    void what_is_no_number_is_shown_as_it_is(String value) {
        assertThat(chinese("percent", value))
                .contains(value.replace("..", "").replace("1/2", "").replace("1", ""));
        assertThat(english("day", value)).isEqualTo(value);
        assertThat(english("span", value)).isEqualTo(value);
    }

    @Test
    void bounds_that_are_open_show_the_end_that_is_known() {
        assertThat(chinese("percent", "..1/2")).isEqualTo("至50%");
        assertThat(chinese("percent", "many")).isEqualTo("many");
        assertThat(chinese("percent", "1/0")).isEqualTo("1/0");
    }

    @Test
    void there_is_no_other_form() {
        assertThat(Figures.text("colour", "1/8", Language.EN)).isEmpty();
    }
}
