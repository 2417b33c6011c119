package org.leaguebuilding.json;

import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.Opener;

/**
 * How a document becomes a value. Thread-safe.
 *
 * @param <T> the values
 */
@FunctionalInterface
interface DocumentReader<T> {

    /** Reads all of the document, or refuses it with a {@link MalformedJsonException}. */
    T read(Opener opener, Document document);
}
