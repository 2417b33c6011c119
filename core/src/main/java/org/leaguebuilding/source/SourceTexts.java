package org.leaguebuilding.source;

import java.util.Locale;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.text.Language;

/** The texts of this package in both languages. */
final class SourceTexts {

    private static final Bundle TEXTS = Bundle.of("source");

    private SourceTexts() {}

    static String text(String key, Locale locale) {
        return TEXTS.text(key, Language.of(locale));
    }
}
