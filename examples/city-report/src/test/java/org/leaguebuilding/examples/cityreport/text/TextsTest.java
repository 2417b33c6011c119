package org.leaguebuilding.examples.cityreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private final ResourceBundle en = bundle("en");
    private final ResourceBundle zhCn = bundle("zh_CN");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(en.keySet()).isNotEmpty().isEqualTo(zhCn.keySet());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        assertThat(en.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(placeholders(en.getString(key)))
                        .as(key)
                        .containsExactlyInAnyOrder(placeholders(zhCn.getString(key))));
    }

    /** A straight apostrophe would keep the placeholders behind it as they are. */
    @Test
    void no_text_has_a_straight_apostrophe() {
        assertThat(en.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(en.getString(key)).doesNotContain("'"));
        assertThat(zhCn.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(zhCn.getString(key)).doesNotContain("'"));
    }

    private static String[] placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toArray(String[]::new);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.leaguebuilding.examples.cityreport.messages_" + language, Locale.ROOT);
    }
}
