package org.leaguebuilding.json.token;

import java.io.OutputStream;
import java.util.Optional;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.MalformedJsonException;

/** One generation of Jackson, which opens sources and sinks of tokens. Implementations are immutable and thread-safe. */
public interface TokenFormat {

    /**
     * The format of a generation, if that generation is there.
     *
     * @param generation the generation
     * @return its format; empty where its classes are missing
     */
    static Optional<TokenFormat> find(JacksonGeneration generation) {
        try {
            return Optional.of(
                    generation == JacksonGeneration.JACKSON_3 ? Jackson3Format.INSTANCE : Jackson2Format.INSTANCE);
        } catch (NoClassDefFoundError absent) {
            return Optional.empty();
        }
    }

    /**
     * The generation.
     *
     * @return which one this is
     */
    JacksonGeneration generation();

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
            throw Flaws.refuse(this, checked, flaw);
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

    /**
     * Refuses a document for half of a character.
     *
     * @param before the part of the document before it
     * @return the exception to throw
     */
    default MalformedJsonException halfCharacter(Document before) {
        return Flaws.refuse(this, before, WellFormed.halfAt(before.to()));
    }

    /**
     * Begins to write. Nothing is written before the sink is closed or its buffer is full.
     *
     * @param out where to; not closed by the sink
     * @return the sink
     */
    TokenSink sink(OutputStream out);
}
