package org.leaguebuilding.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
}
