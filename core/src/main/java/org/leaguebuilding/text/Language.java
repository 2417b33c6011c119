package org.leaguebuilding.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The two languages in which every text of the library is complete. */
public enum Language {
    /** Chinese as it is written on the mainland. */
    ZH_CN("zh-CN"),
    /** English. */
    EN("en");

    /**
     * The codes of Chinese: ISO 639-1 and 639-2, and the members of the macrolanguage in ISO 639-3. A locale made of a tag with
     * an extended language, such as {@code zh-yue}, has the member's code.
     */
    private static final ImmutableSet<String> CHINESE = ImmutableSet.of(
            "zh", "zho", "chi", "cdo", "cjy", "cmn", "cnp", "cpx", "csp", "czh", "czo", "gan", "hak", "hnm", "hsn",
            "luh", "lzh", "mnp", "nan", "sjc", "wuu", "yue");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * The language that a reader's locale gets: Chinese for every Chinese locale, be it Mandarin or another language of the
     * Chinese family, English for all others.
     *
     * @param locale the reader's locale
     * @return the language
     */
    public static Language of(Locale locale) {
        requireNonNull(locale, "locale");
        return CHINESE.contains(locale.getLanguage()) ? ZH_CN : EN;
    }

    /**
     * The IETF tag.
     *
     * @return {@code zh-CN} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /** {@return the locale of this language} */
    public Locale locale() {
        return locale;
    }
}
