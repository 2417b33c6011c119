package org.leaguebuilding.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.FreshClasses;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.text.Language;

@Isolated("changes the machine's default locale for a while")
class BundleTest {

    private static final Bundle FORMATION = Bundle.of("formation");

    @Test
    void a_topic_is_one_bundle() {
        assertThat(Bundle.of("formation")).isSameAs(FORMATION);
        assertThat(Bundle.find("formation")).containsSame(FORMATION);
        assertThat(Bundle.find("weather")).isEmpty();
    }

    @Test
    void a_topic_that_the_library_has_not_is_told_when_a_text_is_asked_for() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Bundle.of("storms").find("any", Language.EN))
                .withMessageContaining("storms");
    }

    @Test
    void each_language_has_its_own_text() {
        assertThat(FORMATION.text("mode.joint", Language.ZH_CN)).isEqualTo("联合建团");
        assertThat(FORMATION.text("mode.joint", Language.EN)).isEqualTo("Joint formation");
    }

    @Test
    void a_text_that_is_not_there_is_said_to_be_missing() {
        assertThat(FORMATION.find("mode.campus", Language.EN)).isEmpty();
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> FORMATION.template("mode.campus", Language.ZH_CN))
                .withMessage("formation has no text mode.campus in zh-CN");
    }

    @Test
    void each_language_has_the_same_keys() {
        assertThat(FORMATION.keys(Language.EN)).contains("mode.joint").isEqualTo(FORMATION.keys(Language.ZH_CN));
    }

    @Test
    void placeholders_of_a_text_are_shown_by_name() {
        assertThat(FORMATION.text("formation.mode.known.message", Language.EN)).contains("{mode}");
    }

    /** Texts are read once, so they are read here anew, by a class loader of its own, under each default locale. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "de-DE", "ar-EG", "th-TH-u-nu-thai", "tr-TR"})
    void the_machines_locale_changes_nothing(String tag) throws ReflectiveOperationException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Object fresh = FreshClasses.load(Bundle.class.getName())
                    .getMethod("of", String.class)
                    .invoke(null, "formation");
            assertThat(textOf(fresh, "EN")).isEqualTo("Joint formation");
            assertThat(textOf(fresh, "ZH_CN")).isEqualTo("联合建团");
            assertThat(Editions.wuhan2005().rules().rules().get(8).title(Locale.ENGLISH))
                    .isEqualTo("The members reach the minimum of the organization type");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Object textOf(Object bundle, String language) throws ReflectiveOperationException {
        Class<?> languages = bundle.getClass().getClassLoader().loadClass(Language.class.getName());
        return bundle.getClass()
                .getMethod("text", String.class, languages)
                .invoke(bundle, "mode.joint", languages.getField(language).get(null));
    }
}
