package org.leaguebuilding.json.input;

import static java.util.Objects.requireNonNull;

/**
 * A property that no table names, as it stood in a document. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer (RFC 6901) of the property, such as {@code /communities/0/postcode}
 * @param json its value: well-formed JSON without white space between its tokens
 */
public record UnknownProperty(String pointer, String json) {

    /** Takes both as they were found. */
    public UnknownProperty {
        requireNonNull(pointer, "pointer");
        requireNonNull(json, "json");
    }

    /** The place only: a value that the library does not know may hold anything, a person's name among others. */
    @Override
    public String toString() {
        return "UnknownProperty[" + pointer + "]";
    }
}
