package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class LocalizedTextTest {
    private final LocalizedText text = LocalizedText.of("街道团工委", "Subdistrict League work committee");

    @Test
    void each_reader_gets_the_text_of_the_own_language() {
        assertThat(text.in(Language.ZH_CN)).isEqualTo("街道团工委");
        assertThat(text.in(Language.EN)).isEqualTo("Subdistrict League work committee");
        assertThat(text.in(Locale.CHINA)).isEqualTo("街道团工委");
        assertThat(text.in(Locale.UK)).isEqualTo("Subdistrict League work committee");
    }

    @Test
    void is_taken_of_what_gives_a_text_for_a_locale() {
        assertThat(LocalizedText.of(Expectation.COUNT::text))
                .isEqualTo(
                        LocalizedText.of(Expectation.COUNT.text(Locale.CHINA), Expectation.COUNT.text(Locale.ENGLISH)));
    }

    @Test
    void texts_are_equal_by_value() {
        assertThat(new LocalizedText(text.zhCn(), text.en())).isEqualTo(text).hasSameHashCodeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void a_blank_text_is_refused_by_name(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(blank, "text"))
                .withMessageContaining("LocalizedText.zhCn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("文字", blank))
                .withMessageContaining("LocalizedText.en");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused() {
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> LocalizedText.of(null, "text"));
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> LocalizedText.of("文字", null));
        assertThatNullPointerException().isThrownBy(() -> text.in((Locale) null));
    }
}
