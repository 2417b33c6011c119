package org.leaguebuilding.value;

import com.google.common.collect.ImmutableList;

/**
 * One member of a closed set of choices, with the code that stands for it in JSON, messages and documents.
 *
 * <p>Implemented by enums only; immutable and thread-safe.
 */
public interface Coded {

    /**
     * The stable code, lower-case kebab-case, as it is written in JSON.
     *
     * @return the code, such as {@code general-branch}
     */
    String code();

    /**
     * The Chinese term of the field for this choice, accepted as an alias of the code when JSON is read and never
     * written.
     *
     * @return the term, such as {@code 团总支}
     */
    String term();

    /**
     * Chinese terms that stood for this choice before. Documents that were written with one are still read.
     *
     * @return the former terms; empty for most choices
     */
    default ImmutableList<String> formerTerms() {
        return ImmutableList.of();
    }
}
