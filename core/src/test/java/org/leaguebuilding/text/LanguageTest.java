package org.leaguebuilding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans", "zh-Hans-SG", "zh-TW", "zh-Hant-HK"})
    void every_reader_of_chinese_is_answered_in_simplified_chinese(String tag) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(Language.ZH_CN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh-cmn-Hans-CN",
                "zh-yue",
                "zh-min-nan",
                "zh-gan",
                "zho",
                "chi",
                "cmn",
                "cmn-Hans",
                "yue-HK",
                "cdo",
                "cjy",
                "cnp",
                "cpx",
                "csp",
                "czh",
                "czo",
                "gan",
                "hak",
                "hnm",
                "hsn",
                "luh",
                "lzh",
                "mnp",
                "nan-Hant-TW",
                "sjc",
                "wuu",
                "i-hak"
            })
    void every_language_of_the_chinese_family_is_chinese(String tag) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(Language.ZH_CN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fr", "ja-JP", "und", "und-CN", "bo-CN", "ug-CN", "za", "mn-CN", "dng"})
    void every_other_reader_is_answered_in_english(String tag) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource
    void locale_and_tag_lead_back_to_the_language(Language language) {
        assertThat(Language.of(language.locale())).isEqualTo(language);
        assertThat(Locale.forLanguageTag(language.tag())).isEqualTo(language.locale());
    }

    @Test
    void the_tags_are_those_of_the_wire() {
        assertThat(Language.values()).extracting(Language::tag).containsExactly("zh-CN", "en");
    }

    @Test
    @SuppressWarnings("NullAway") // a host's code may do so
    void names_the_locale_that_is_null() {
        assertThatNullPointerException().isThrownBy(() -> Language.of(null)).withMessage("locale");
    }
}
