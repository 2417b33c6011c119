package org.leaguebuilding.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
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
        assertThat(unknown("a".repeat(128), "a".repeat(128)).remedy()).isPresent();
        assertThat(unknown("a".repeat(129), "a".repeat(129)).remedy()).isEmpty();
    }

    @Test
    void a_name_that_is_a_part_of_another_was_not_meant_by_it() {
        assertThat(unknown("ab", "abcdefgh").remedy()).isEmpty();
        assertThat(unknown("fgh", "abcdefgh").remedy()).isEmpty();
        assertThat(EditionErrors.similar("abcdefg", ImmutableSet.of("abcdefgh")))
                .contains("abcdefgh");
    }

    @ParameterizedTest
    @CsvSource({"1, one of n0", "16, 'n0, n1'", "17, ''", "0, ''"})
    void names_are_listed_where_they_are_few(int number, String listed) {
        EditionErrors errors = new EditionErrors();
        ImmutableSet<String> known =
                IntStream.range(0, number).mapToObj(i -> "n" + i).collect(ImmutableSet.toImmutableSet());
        errors.addUnknown("/a", EditionErrorCode.UNKNOWN_KEY, "something-else", known, "city");

        assertThat(errors.all().get(0).remedy().map(LocalizedText::en).orElse(""))
                .contains(listed)
                .matches(text -> text.isEmpty() == listed.isEmpty(), "is empty where nothing is listed");
    }

    @Test
    void an_error_may_quote_what_stands_there_and_say_what_is_wanted() {
        EditionErrors errors = new EditionErrors();
        assertThat(errors.isEmpty()).isTrue();
        errors.add("/a", EditionErrorCode.MALFORMED_VALUE, "x y", EditionErrors.words("kind.day"));

        assertThat(errors.all())
                .extracting(EditionError::toString)
                .containsExactly("/a: “x y” is not a day such as 2024-03-01");
    }

    @Test
    void what_a_refused_value_should_have_been_is_said_in_both_languages() {
        MalformedValueException refusal = new MalformedValueException("T", "f", "x", Expectation.NOT_EMPTY);

        assertThat(EditionErrors.expected(refusal))
                .isEqualTo(LocalizedText.of(
                        refusal.expectation().text(Locale.CHINA),
                        refusal.expectation().text(Locale.ENGLISH)));
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
    void the_document_as_a_whole_has_no_pointer() {
        EditionErrors errors = new EditionErrors();
        errors.add("", EditionErrorCode.MISSING_KEY, "id");
        EditionError error = errors.all().get(0);

        assertThat(error).hasToString("the edition: “id” is missing");
        assertThat(error.message(Locale.CHINA)).isEqualTo("整个版本：缺少“id”");
        assertThat(error.at("a.yaml", 1, 1)).hasToString("a.yaml:1:1: “id” is missing");
    }

    @Test
    void what_cannot_be_seen_is_told_by_its_code() {
        assertThat(EditionErrors.quoted("\u00a0甲 乙 ").en()).isEqualTo("⟨U+00A0⟩甲 乙⟨U+0020⟩");
        assertThat(EditionErrors.quoted("”concern”").en()).isEqualTo("⟨U+201D⟩concern⟨U+201D⟩");
        assertThat(EditionErrors.quoted("\ud800").en()).isEqualTo("⟨U+D800⟩");
        assertThat(EditionErrors.quoted("")).isEqualTo(LocalizedText.of("（空）", "(nothing)"));
        assertThat(EditionErrors.quoted("a".repeat(64)).en()).isEqualTo("a".repeat(64));
        assertThat(EditionErrors.quoted("a".repeat(100)).en()).isEqualTo("a".repeat(63) + "…");
        assertThat(EditionErrors.quoted("a".repeat(62) + "\ud842\udfb7b").en()).isEqualTo("a".repeat(62) + "…");
    }

    @Test
    void any_character_can_be_quoted() {
        int quoted = 0;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x10000 ? 1 : 61) {
            String text = Character.toString(point);
            quoted += EditionErrors.quoted(text).en().isEmpty() ? 0 : 1;
        }

        assertThat(quoted).isGreaterThan(0x10000);
    }

    @Test
    void names_and_pointers_are_told_with_what_cannot_be_seen_in_them() {
        assertThat(unknown("\u00a0abcd", "abcd\u00a0"))
                .hasToString("/rules/⟨U+00A0⟩abcd: no such rule in city; abcd⟨U+00A0⟩?");
    }

    @Test
    void as_many_names_are_listed_as_a_text_can_hold() {
        assertThat(EditionErrors.listed(ImmutableSet.of("a", "b"))).isEqualTo(LocalizedText.of("a、b", "a, b"));
        ImmutableSet<String> many =
                IntStream.range(0, 20).mapToObj(i -> "n" + i).collect(ImmutableSet.toImmutableSet());
        assertThat(EditionErrors.listed(many).en()).startsWith("n0, n1,").endsWith("n15, …");
        ImmutableSet<String> full = IntStream.range(0, 20)
                .mapToObj(i -> String.format(Locale.ROOT, "%060d", i))
                .limit(15)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(EditionErrors.listed(full).en()).hasSize(15 * 62 - 2).doesNotContain("…");
        ImmutableSet<String> hidden =
                IntStream.range(0, 16).mapToObj(i -> "\u00a0".repeat(60) + i).collect(ImmutableSet.toImmutableSet());
        assertThat(EditionErrors.listed(hidden).en()).endsWith("⟩1, …");
    }

    @Test
    void words_name_a_value_in_both_languages() {
        assertThat(EditionErrors.words("blanks")).isEqualTo(LocalizedText.of("请使用空格", "use blanks"));
        assertThat(EditionErrors.words("changes", 500)).isEqualTo(LocalizedText.of("500项改动", "500 changes"));
        assertThat(EditionErrors.words("quotes", EditionErrors.listed(ImmutableList.of("a", "b"))))
                .isEqualTo(LocalizedText.of("以a、b开头的文字须加引号", "text beginning with a, b needs quotes"));
    }
}
