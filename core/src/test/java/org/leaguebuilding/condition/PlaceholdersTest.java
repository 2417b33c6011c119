package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.value.LocalizedText;

class PlaceholdersTest {

    private static final Placeholders ID = new Placeholders(ImmutableSet.of("id", "on"), ImmutableSet.of("count"));

    private static String told(Placeholders placeholders, String zh, String en) {
        EditionErrors errors = new EditionErrors();
        placeholders.require(LocalizedText.of(zh, en), "/m", errors);
        return errors.all().stream()
                .map(error -> error.message(Locale.ENGLISH))
                .toList()
                .toString();
    }

    @Test
    void are_plain_names_that_both_languages_have() {
        assertThat(told(ID, "甲{id}、{on}", "A {on} {id} {id} [b]")).isEqualTo("[]");
        assertThat(told(Placeholders.NONE, "甲", "A")).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{编号}",
                "{0}",
                "{}",
                "{id, number}",
                "{id }",
                "{Id2}",
                "{id",
                "{id|day}",
                "{id=1}",
                "{id/on}",
                "}"
            })
    void of_another_form_are_refused_in_their_language(String placeholder) {
        assertThat(told(ID, "甲{id}" + placeholder, "A {id}"))
                .isEqualTo("[/m/zh: “" + placeholder + "” is nothing that this text can name; it can name {id}, {on}]");
        assertThat(told(ID, "甲{id}", "A {id} " + placeholder)).startsWith("[/m/en: “" + placeholder + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"｛id｝", "｛ count ｝"})
    void in_braces_of_full_width_are_refused_and_not_shown(String placeholder) {
        assertThat(told(ID, "甲{id}" + placeholder, "A {id}")).startsWith("[/m/zh: “" + placeholder + "”");
    }

    @Test
    void of_one_language_are_told_in_the_other_one() {
        assertThat(told(ID, "甲", "A {id}"))
                .isEqualTo(
                        "[/m/zh: “{id}” is named in the other language only; name “{id}” in both languages or in none]");
        assertThat(told(ID, "甲{id}", "A")).startsWith("[/m/en: “{id}” is named in the other language only");
        assertThat(told(ID, "甲{id", "A {id}"))
                .isEqualTo("[/m/zh: “{id” is nothing that this text can name; it can name {id}, {on}]");
    }

    @Test
    void of_several_values_need_a_name_of_their_own() {
        assertThat(told(ID, "甲{count}", "A")).endsWith("several values are called count: tell them apart by “as”]");
    }

    @Test
    void do_not_stand_in_square_brackets_which_would_not_be_shown() {
        assertThat(told(ID, "甲[{id}]", "A {id}"))
                .isEqualTo("[/m/zh: a placeholder in square brackets is not shown; use round brackets]");
    }

    @Test
    void are_none_where_nothing_can_be_named() {
        assertThat(told(Placeholders.NONE, "甲{id}", "A")).endsWith("; it can name nothing]");
    }
}
