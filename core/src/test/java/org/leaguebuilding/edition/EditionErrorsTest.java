package org.leaguebuilding.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.value.LocalizedText;

class EditionErrorsTest {

    private static EditionError unknown(String name, String... known) {
        EditionErrors errors = new EditionErrors();
        errors.addUnknown("/rules/" + name, EditionErrorCode.UNKNOWN_RULE, name, ImmutableList.copyOf(known), "city");
        return errors.all().get(0);
    }

    @Test
    void an_error_says_where_what_and_what_would_be_right() {
        EditionError error =
                unknown("activity.quality.livly", "activity.quality.lively").at("yunchuan.yaml", 11, 34);

        assertThat(error)
                .hasToString("yunchuan.yaml:11:34 /rules/activity.quality.livly: no such rule in city;"
                        + " activity.quality.lively?");
        assertThat(error.message(Locale.CHINA))
                .isEqualTo("yunchuan.yaml:11:34 /rules/activity.quality.livly：city中没有这条规则；是否为activity.quality.lively");
    }

    @ParameterizedTest
    @CsvSource({
        "livly, lively, lively",
        "LIVELY, lively, lively",
        "lvly, lively, lively",
        "livelyyyy, lively, lively",
        "livelyyyyy, lively, ''",
        "ab, cd, ''",
        "ac, ab, ab"
    })
    void a_name_that_differs_in_few_letters_was_perhaps_meant(String name, String known, String similar) {
        assertThat(unknown(name, known).remedy().map(right -> right.en()).orElse(""))
                .isEqualTo(similar.isEmpty() ? "" : similar + "?");
    }

    @Test
    void the_nearest_of_several_is_taken_and_a_long_name_is_compared_with_none() {
        assertThat(unknown("abcdef", "abcxyf", "abcdxf").remedy().orElseThrow().en())
                .isEqualTo("abcdxf?");
        assertThat(unknown("a".repeat(129), "a".repeat(129)).remedy()).isEmpty();
    }

    @Test
    void steps_of_pointers_are_escaped() {
        assertThat(EditionErrors.then("/a", "b/c~d")).isEqualTo("/a/b~1c~0d");
        assertThat(EditionErrors.then("", 3)).isEqualTo("/3");
    }

    @Test
    void at_most_a_hundred_are_told() {
        EditionErrors errors = new EditionErrors();
        assertThatNoException().isThrownBy(errors::refuse);
        IntStream.range(0, 101).forEach(i -> errors.add("/" + i, EditionErrorCode.NOTHING_CHANGED));

        assertThat(errors.isEmpty()).isFalse();
        assertThatExceptionOfType(MalformedEditionException.class)
                .isThrownBy(errors::refuse)
                .satisfies(refusal -> {
                    assertThat(refusal.errors()).hasSize(100);
                    assertThat(refusal.message(Locale.CHINA)).startsWith("/0：此处没有任何改动");
                    assertThat(refusal.getMessage()).startsWith("/0: nothing is changed here");
                });
    }

    @Test
    void the_document_as_a_whole_is_a_slash() {
        EditionErrors errors = new EditionErrors();
        errors.add("", EditionErrorCode.MISSING_KEY, "id");

        assertThat(errors.all().get(0)).hasToString("/: “id” is missing");
    }

    @Test
    void what_cannot_be_shown_is_left_out() {
        assertThat(EditionErrors.quoted("  ").en()).isEqualTo("…");
        assertThat(EditionErrors.quoted("a".repeat(100)).en()).hasSizeLessThanOrEqualTo(66);
    }

    @Test
    void words_name_a_value_in_both_languages() {
        assertThat(EditionErrors.words("blanks")).isEqualTo(LocalizedText.of("请使用空格", "use blanks"));
        assertThat(EditionErrors.words("changes", 500)).isEqualTo(LocalizedText.of("500项改动", "500 changes"));
        assertThat(EditionErrors.words("quotes", EditionErrors.listed(ImmutableList.of("a", "b"))))
                .isEqualTo(LocalizedText.of("以a、b开头的文字须加引号", "text beginning with a, b needs quotes"));
    }
}
