package org.leaguebuilding.value;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.text.Language;

/**
 * One member of a closed set of choices, with the code that stands for it in JSON, messages and documents.
 *
 * <p>Implemented by enums only; immutable and thread-safe.
 */
public interface Coded extends HasCode {

    /**
     * The Chinese term of the field for this choice, accepted as an alias of the code when JSON is read and never
     * written.
     *
     * @return the term, such as {@code 团总支}
     */
    String term();

    /**
     * What the choice is called, for people to read.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return the term in Chinese, such as {@code 团总支}; in English such as {@code general branch}
     */
    @Override
    default String title(Locale locale) {
        return Language.of(locale) == Language.ZH_CN
                ? term()
                : CodeWords.find(getClass(), code(), locale).orElseGet(() -> code().replace('-', ' '));
    }

    /**
     * Chinese terms that stood for this choice before. Documents that were written with one are still read.
     *
     * @return the former terms; empty for most choices
     */
    default ImmutableList<String> formerTerms() {
        return ImmutableList.of();
    }
}
