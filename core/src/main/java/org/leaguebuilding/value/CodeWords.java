package org.leaguebuilding.value;

import com.google.common.base.CaseFormat;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.bundle.TextTemplate;
import org.leaguebuilding.text.Language;

/** Finds the words for codes in the texts that all families share. */
final class CodeWords {

    private static final Bundle VOCABULARY = Bundle.of("vocabulary");

    private CodeWords() {}

    /** The words for a code of a set; empty if the texts have none. */
    static Optional<String> find(Class<?> set, String code, Locale locale) {
        String name = CaseFormat.UPPER_CAMEL.to(
                CaseFormat.LOWER_HYPHEN, set.getSimpleName().replaceFirst("Id$", ""));
        return VOCABULARY.find(name + "." + code, Language.of(locale)).map(TextTemplate::open);
    }
}
