package org.leaguebuilding.value;

import java.util.Locale;

/**
 * A code of an open set: the library names the members that the source gives, and a city or a host adds its own.
 *
 * <p>Implementations are values: immutable, thread-safe, equal where their codes are equal.
 */
public interface OpenCode extends HasCode {

    /**
     * What the member is called, for people to read.
     *
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     * @return its name, such as {@code 新建住宅} and {@code newly built housing}; the code of a member that a city or a host has added
     */
    @Override
    default String title(Locale locale) {
        return CodeWords.find(getClass(), code(), locale).orElseGet(this::code);
    }
}
