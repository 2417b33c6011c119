package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.internal.Bundle;
import org.leaguebuilding.value.Language;

/** The texts of this package in both languages. */
final class SourceTexts {

    private static final Bundle TEXTS = Bundle.of("source");

    private SourceTexts() {}

    static String text(String key, Locale locale) {
        return TEXTS.text(key, Language.of(locale));
    }
}
