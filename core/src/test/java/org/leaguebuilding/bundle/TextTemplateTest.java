package org.leaguebuilding.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTemplateTest {

    @Test
    void placeholders_are_filled_in_wherever_they_stand() {
        assertThat(TextTemplate.parse("{a} of {b}, {a}").render(name -> name.equals("a") ? "1" : "2"))
                .isEqualTo("1 of 2, 1");
    }

    @Test
    void placeholders_that_are_left_open_show_their_names() {
        assertThat(TextTemplate.parse("{a|strength} of {b}[, {c} more]").open()).isEqualTo("{a} of {b}, {c} more");
    }

    @Test
    void names_and_vocabularies_are_told_in_the_order_of_the_text() {
        TextTemplate template = TextTemplate.parse("{type|organization-type}: {members} of {minimum}, {members}");

        assertThat(template.names()).containsExactly("type", "members", "minimum");
        assertThat(template.vocabularies()).containsExactly("organization-type");
    }

    @Test
    void the_vocabulary_is_given_to_whom_fills_in() {
        assertThat(TextTemplate.parse("{a|strength}{b}").render((name, vocabulary) -> name + vocabulary.orElse("-")))
                .isEqualTo("astrengthb-");
    }

    @Test
    void what_is_filled_in_is_not_looked_at_again() {
        assertThat(TextTemplate.parse("{a}").render(name -> "{a}")).isEqualTo("{a}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "{", "}", "{}", "{a b}", "{1}", "{a|}", "{a|B}", "'{'", "$1 \\"})
    void what_is_no_placeholder_stays_as_it_is(String text) {
        TextTemplate template = TextTemplate.parse(text);

        assertThat(template.names()).isEmpty();
        assertThat(template.render(name -> "x")).isEqualTo(text);
    }

    @Test
    void what_one_count_is_of_another_names_both() {
        TextTemplate template = TextTemplate.parse("{reached/youth|percent} of them");

        assertThat(template.names()).containsExactly("reached", "youth");
        assertThat(template.vocabularies()).containsExactly("percent");
        assertThat(template.open()).isEqualTo("{reached}/{youth} of them");
    }

    @Test
    void what_a_count_is_of_none_is_left_out_with_its_alternative() {
        TextTemplate template = TextTemplate.parse("{reached}[ ({reached/youth|percent})]");

        assertThat(template.render(name -> name.equals("youth") ? "4" : "1")).isEqualTo("1 (1/4)");
        assertThat(template.render(name -> "0")).isEqualTo("0");
    }

    @Nested
    class Alternatives_in_brackets {

        private static String render(String text, ImmutableMap<String, String> values) {
            return TextTemplate.parse(text).render(new TextTemplate.Values() {
                @Override
                public String text(String name, Optional<String> vocabulary) {
                    return values.getOrDefault(name, "?") + vocabulary.orElse("");
                }

                @Override
                public Optional<String> value(String name) {
                    return Optional.ofNullable(values.get(name));
                }
            });
        }

        @Test
        void show_the_first_whose_values_are_all_given() {
            String text = "Seen[ {a} of {b}| {a}|, uncounted].";

            assertThat(render(text, ImmutableMap.of("a", "1", "b", "2"))).isEqualTo("Seen 1 of 2.");
            assertThat(render(text, ImmutableMap.of("a", "1"))).isEqualTo("Seen 1.");
            assertThat(render(text, ImmutableMap.of("b", "2"))).isEqualTo("Seen, uncounted.");
        }

        @Test
        void show_nothing_where_none_has_all() {
            assertThat(render("Seen[ ({a|grade})].", ImmutableMap.of())).isEqualTo("Seen.");
            assertThat(render("Seen[ ({a|grade})].", ImmutableMap.of("a", "1"))).isEqualTo("Seen (1grade).");
        }

        @Test
        void may_ask_for_a_value_that_they_do_not_show() {
            String text = "[{n=0}none|{n=1}one|{n}]";

            assertThat(render(text, ImmutableMap.of("n", "0"))).isEqualTo("none");
            assertThat(render(text, ImmutableMap.of("n", "1"))).isEqualTo("one");
            assertThat(render(text, ImmutableMap.of("n", "10"))).isEqualTo("10");
            assertThat(render(text, ImmutableMap.of())).isEmpty();
        }

        @Test
        void name_what_they_show_and_what_they_ask_for() {
            TextTemplate template = TextTemplate.parse("{a}[{b=0}|{c|grade}]");

            assertThat(template.names()).containsExactly("a", "b", "c");
            assertThat(template.vocabularies()).containsExactly("grade");
        }

        @Test
        void choose_by_what_is_filled_in_where_that_is_all_there_is() {
            assertThat(TextTemplate.parse("[{n=1}one|{n}]").render(name -> "{" + name + "}"))
                    .isEqualTo("{n}");
        }

        @Test
        void without_a_placeholder_are_plain_text() {
            assertThat(render("see [1|2] and [{a} [3]", ImmutableMap.of("a", "x")))
                    .isEqualTo("see [1|2] and [x [3]");
        }
    }
}
