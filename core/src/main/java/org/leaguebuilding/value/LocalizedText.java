package org.leaguebuilding.value;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.function.Function;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * One text in both languages of the library. Hosts that add modes, rules or provisions of their own give their texts in
 * this form, so that neither language can be forgotten. Immutable and thread-safe.
 *
 * @param zhCn the Chinese text; 1 to 2,000 characters, no control characters, no blanks at either end
 * @param en the English text; 1 to 2,000 characters, no control characters, no blanks at either end
 */
public record LocalizedText(String zhCn, String en) {

    /**
     * Takes the text in both languages.
     *
     * @throws MalformedValueException if either is blank, over-long, or has control characters or a blank at an end
     */
    public LocalizedText {
        Structure.text("LocalizedText", "zhCn", zhCn);
        Structure.text("LocalizedText", "en", en);
    }

    /**
     * Takes the text in both languages.
     *
     * @param zhCn the Chinese text
     * @param en the English text
     * @return the text
     * @throws MalformedValueException if either is blank, over-long, or has control characters or a blank at an end
     */
    public static LocalizedText of(String zhCn, String en) {
        return new LocalizedText(zhCn, en);
    }

    /**
     * Takes what something is called in both languages.
     *
     * @param text gives the text for a locale, such as {@code rule::title}
     * @return the text
     * @throws MalformedValueException as {@link #of(String, String)} does
     */
    public static LocalizedText of(Function<Locale, String> text) {
        requireNonNull(text, "text");
        return new LocalizedText(text.apply(Language.ZH_CN.locale()), text.apply(Language.EN.locale()));
    }

    /**
     * {@return the text in one language}
     *
     * @param language the language
     */
    public String in(Language language) {
        requireNonNull(language, "language");
        return language == Language.ZH_CN ? zhCn : en;
    }

    /**
     * {@return the text for a reader's locale}
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String in(Locale locale) {
        return in(Language.of(locale));
    }
}
