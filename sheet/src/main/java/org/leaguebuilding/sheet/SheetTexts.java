package org.leaguebuilding.sheet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/** The texts of this module, and the words that cells are written in. */
final class SheetTexts {

    private static final String PACKAGE = "org.leaguebuilding.sheet.";

    private static final Bundle TEXTS =
            Bundle.of("sheet", language -> ResourceBundle.getBundle(PACKAGE + "texts_" + language, Locale.ROOT));

    /** Asked for at each row. */
    private static final ConcurrentMap<String, ImmutableList<String>> WORDS = new ConcurrentHashMap<>();

    private SheetTexts() {}

    /** A text. */
    static String text(String key, Locale locale) {
        return TEXTS.text(key, Language.of(locale));
    }

    /** A text with values in its placeholders. */
    static String text(String key, Locale locale, ImmutableMap<String, String> values) {
        return TEXTS.template(key, Language.of(locale)).render(name -> values.getOrDefault(name, ""));
    }

    /** A text in both languages. */
    static LocalizedText both(String key) {
        return LocalizedText.of(locale -> text(key, locale));
    }

    /** Words of both languages that mean the same in a cell, as {@link SheetNames#alike} makes them. */
    static ImmutableList<String> words(String key) {
        return WORDS.computeIfAbsent(key, SheetTexts::readWords);
    }

    private static ImmutableList<String> readWords(String key) {
        String words = ResourceBundle.getBundle(PACKAGE + "words", Locale.ROOT).getString(key);
        return ImmutableList.copyOf(Splitter.on(' ').split(words));
    }
}
