package org.leaguebuilding.value;

import java.util.Locale;

/** The two languages in which every text of the library is complete. */
public enum Language {
    /** Chinese as it is written on the mainland. */
    ZH_CN("zh-CN"),
    /** English. */
    EN("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * The language that a reader's locale gets: Chinese for every Chinese locale, English for all others.
     *
     * @param locale the reader's locale
     * @return the language
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH_CN.locale.getLanguage()) ? ZH_CN : EN;
    }

    /**
     * The IETF tag.
     *
     * @return {@code zh-CN} or {@code en}
     */
    public String tag() {
        return tag;
    }

    /**
     * The locale of this language.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
