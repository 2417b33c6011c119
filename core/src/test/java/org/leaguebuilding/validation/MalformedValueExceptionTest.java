package org.leaguebuilding.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MalformedValueExceptionTest {

    private final MalformedValueException refusal =
            new MalformedValueException("Community", "memberCount", -1, Expectation.COUNT);

    @Test
    void says_what_was_refused_and_what_would_be_right() {
        assertThat(refusal.type()).isEqualTo("Community");
        assertThat(refusal.field()).isEqualTo("memberCount");
        assertThat(refusal.value()).isEqualTo("-1");
        assertThat(refusal.expectation()).isEqualTo(Expectation.COUNT);
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Community.memberCount: expected a whole number from 0 to 2147483647, got “-1”");
    }

    @Test
    void speaks_to_each_reader_in_the_own_language() {
        assertThat(refusal.message(Locale.UK))
                .isEqualTo(
                        "Community, Number of League members: a whole number from 0 to 2147483647 is required, not “-1”");
        assertThat(refusal.message(Locale.CHINA)).isEqualTo("社区的团员人数填写有误：应为0至2147483647的整数，现为“-1”");
    }

    @Test
    void says_so_where_nothing_was_given() {
        MalformedValueException absent = new MalformedValueException("Community", "id", "", Expectation.IDENTIFIER);

        assertThat(absent.getMessage()).endsWith("got nothing");
        assertThat(absent.message(Locale.CHINA)).startsWith("社区的编号未填写：应为");
    }

    @Test
    void names_type_and_field_as_they_are_written_where_they_are_no_facts_of_a_subject() {
        MalformedValueException refusal =
                new MalformedValueException("ParameterSet", "key", "city.own", Expectation.PARAMETER);

        assertThat(refusal.message(Locale.UK)).startsWith("ParameterSet.key: ");
        assertThat(refusal.message(Locale.CHINA)).startsWith("ParameterSet.key");
    }

    @Test
    void names_all_fields_that_a_builder_misses() {
        MalformedValueException missing = new MalformedValueException("id", "name");

        assertThat(missing.field()).isEqualTo("id, name");
        assertThat(missing.expectation()).isEqualTo(Expectation.PRESENT);
        assertThat(missing).hasMessage("builder.id, name: expected a value, got nothing");
    }

    @Test
    void quotes_no_more_than_64_characters() {
        MalformedValueException refusal =
                new MalformedValueException("Community", "id", "x".repeat(5_000), Expectation.IDENTIFIER);

        assertThat(refusal.value()).hasSize(64).endsWith("…");
        assertThat(refusal.getMessage()).hasSizeLessThan(300);
    }

    @Test
    void fills_a_value_in_as_it_is_even_where_it_looks_like_a_placeholder() {
        assertThat(new MalformedValueException("Community", "id", "{field}", Expectation.IDENTIFIER))
                .hasMessageEndingWith("got “{field}”");
    }

    @ParameterizedTest
    @EnumSource
    void has_words_for_every_expectation(Expectation expectation) {
        assertThat(expectation.text(Locale.ENGLISH)).isNotBlank();
        assertThat(expectation.text(Locale.CHINA)).containsPattern("\\p{IsHan}");
    }
}
