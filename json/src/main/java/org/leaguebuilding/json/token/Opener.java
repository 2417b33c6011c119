package org.leaguebuilding.json.token;

import org.leaguebuilding.json.bytes.WellFormed;
import org.leaguebuilding.json.input.MalformedJsonException;

/** Opens documents. */
@FunctionalInterface
public interface Opener {

    /**
     * Opens a document that is known to be well-formed UTF-8. Its first token is not read yet.
     *
     * @param document the document
     * @return the source of its tokens
     */
    TokenSource open(Document document);

    /**
     * Makes sure of length and encoding, passes over a byte order mark, and opens a document at its first token.
     *
     * @param document the document
     * @return the source of its tokens
     * @throws MalformedJsonException if it is too long, empty, or its bytes are no UTF-8
     */
    default TokenSource begin(Document document) {
        Document checked = document.withoutMark();
        int flaw = WellFormed.firstFlaw(checked.bytes(), checked.from(), checked.to());
        if (flaw != -1) {
            throw EncodingRefusals.refuse(this, checked, flaw);
        }
        TokenSource source = open(checked);
        try {
            source.advance();
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        return source;
    }
}
