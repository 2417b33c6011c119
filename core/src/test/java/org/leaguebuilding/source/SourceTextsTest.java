package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;

class SourceTextsTest {
    private static final Bundle TEXTS = Bundle.of("source");

    @ParameterizedTest
    @EnumSource
    void every_text_is_there_and_none_is_left_over(Language language) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        add(keys, Provision.values(), provision -> "provision." + provision.id());
        add(keys, Source.values(), source -> "source." + Codes.kebab(source));
        add(keys, Source.values(), source -> "source." + Codes.kebab(source) + ".date");
        add(keys, StatuteDocument.values(), document -> "statute." + document.code());
        add(keys, StatuteArticle.values(), StatuteArticle::id);
        add(keys, Confidence.values(), confidence -> "confidence." + confidence.code());
        add(keys, Origin.values(), origin -> "origin." + origin.code());
        add(keys, PublishedFigure.values(), figure -> "figure." + figure.code());
        add(keys, FigureUnit.values(), unit -> "unit." + unit.code());
        keys.add("statute.citation");

        assertThat(TEXTS.keys(language)).containsExactlyInAnyOrderElementsOf(keys.build());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_blank(Language language) {
        assertThat(TEXTS.keys(language))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(TEXTS.text(key, language)).as(key).isNotBlank());
    }

    @Test
    void chinese_texts_have_chinese_punctuation() {
        assertThat(TEXTS.keys(Language.ZH_CN))
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(TEXTS.text(key, Language.ZH_CN)).as(key).doesNotContainPattern("[,:;()\"]"));
    }

    @Test
    void english_texts_have_no_chinese() {
        assertThat(TEXTS.keys(Language.EN))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(TEXTS.text(key, Language.EN)).as(key).doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void origins_are_named_in_both_languages() {
        assertThat(Origin.DEFAULT.title(Locale.ENGLISH)).isEqualTo("library default");
        assertThat(Origin.DEFAULT.title(Locale.CHINA)).isEqualTo("默认值");
    }

    @Test
    void a_text_that_is_not_there_is_an_error() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> SourceTexts.text("provision.P76", Locale.ENGLISH));
    }

    private static <T> void add(ImmutableSet.Builder<String> keys, T[] values, Function<T, String> key) {
        Arrays.stream(values).map(key).forEach(keys::add);
    }
}
