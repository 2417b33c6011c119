package org.leaguebuilding.json.token;

import java.io.OutputStream;
import java.util.Optional;
import org.leaguebuilding.json.bytes.WellFormed;
import org.leaguebuilding.json.input.MalformedJsonException;

/** One generation of Jackson, which opens sources and sinks of tokens. Implementations are immutable and thread-safe. */
public interface TokenFormat extends Opener {

    /** The format of Jackson 2; empty where its classes are missing. */
    static Optional<TokenFormat> jackson2() {
        try {
            return Optional.of(Jackson2Format.INSTANCE);
        } catch (NoClassDefFoundError absent) {
            return Optional.empty();
        }
    }

    /** The format of Jackson 3; empty where its classes are missing. */
    static Optional<TokenFormat> jackson3() {
        try {
            return Optional.of(Jackson3Format.INSTANCE);
        } catch (NoClassDefFoundError absent) {
            return Optional.empty();
        }
    }

    /**
     * Opens documents as this format does, one after the other, and spares itself a parser for each. For one thread;
     * every source has to be closed before the next is opened.
     *
     * @return what opens them
     */
    Opener forLines();

    /**
     * Refuses a document for half of a character.
     *
     * @param before the part of the document before it
     * @return the exception to throw
     */
    default MalformedJsonException halfCharacter(Document before) {
        return EncodingRefusals.refuse(this, before, WellFormed.halfAt(before.to()));
    }

    /**
     * Begins to write. Nothing is written before the sink is closed or its buffer is full.
     *
     * @param out where to; not closed by the sink
     * @return the sink
     */
    TokenSink sink(OutputStream out);
}
