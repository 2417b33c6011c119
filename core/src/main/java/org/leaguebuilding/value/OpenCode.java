package org.leaguebuilding.value;

/**
 * A code of an open set: the library names the members that the source gives, and a city or a host adds its own.
 *
 * <p>Implementations are values: immutable, thread-safe, equal where their codes are equal.
 */
public interface OpenCode {

    /**
     * The stable code, lower-case kebab-case, as it is written in JSON.
     *
     * @return the code, such as {@code new-estate}
     */
    String code();
}
