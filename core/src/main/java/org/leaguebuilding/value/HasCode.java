package org.leaguebuilding.value;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What has a code: a choice of a closed set, which is {@link Coded}, or a member of an open one, which is an {@link OpenCode}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface HasCode {

    /**
     * The stable code, lower-case kebab-case, as it is written in JSON, messages and documents.
     *
     * @return the code, such as {@code general-branch}
     */
    String code();

    /**
     * What it is called, for people to read.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its name, such as {@code 团总支} and {@code general branch}
     */
    String title(Locale locale);

    /**
     * A value as programs write it where a text has to stand: in paths, as the key of a map.
     *
     * @param value any value
     * @return the code of what has one, of all else what {@link String#valueOf(Object)} makes of it
     */
    static String textOf(Object value) {
        requireNonNull(value, "value");
        return value instanceof HasCode coded ? coded.code() : String.valueOf(value);
    }
}
