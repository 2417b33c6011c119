package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

/**
 * Where a value stands in a document.
 *
 * @param pointer the JSON pointer (RFC 6901) to the value
 * @param line the line on which it begins, from 1
 * @param column the UTF-16 character of the line at which it begins, from 1
 */
public record DocumentPlace(String pointer, long line, int column) {

    /** Takes all three. */
    public DocumentPlace {
        requireNonNull(pointer, "pointer");
    }
}
