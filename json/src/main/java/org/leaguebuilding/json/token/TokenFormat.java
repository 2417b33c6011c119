package org.leaguebuilding.json.token;

import java.io.OutputStream;
import java.util.Optional;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.MalformedJsonException;

/** One generation of Jackson, which opens sources and sinks of tokens. Implementations are immutable and thread-safe. */
public interface TokenFormat extends Opener {

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
     * Opens documents as this format does, one behind the other, and spares itself a parser for each. For one thread;
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
