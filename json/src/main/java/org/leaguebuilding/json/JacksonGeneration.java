package org.leaguebuilding.json;

import java.util.Optional;
import org.leaguebuilding.json.token.TokenFormat;

/** The generations of Jackson that can do the reading and writing; the bytes are the same with either. */
public enum JacksonGeneration {
    /** {@code com.fasterxml.jackson.core}. */
    JACKSON_2,
    /** {@code tools.jackson.core}. */
    JACKSON_3;

    /**
     * The newest that is there.
     *
     * @return the generation
     * @throws IllegalStateException if there is none
     */
    public static JacksonGeneration newest() {
        if (JACKSON_3.find().isPresent()) {
            return JACKSON_3;
        } else if (JACKSON_2.find().isPresent()) {
            return JACKSON_2;
        }
        throw absent("neither Jackson 3 nor Jackson 2");
    }

    /** Its format; it has to be there. No function here: a fresh process would link it before its first document. */
    TokenFormat format() {
        Optional<TokenFormat> format = find();
        if (format.isEmpty()) {
            throw absent("no " + this);
        }
        return format.get();
    }

    private Optional<TokenFormat> find() {
        return this == JACKSON_3 ? TokenFormat.jackson3() : TokenFormat.jackson2();
    }

    private static IllegalStateException absent(String what) {
        return new IllegalStateException(what + " is on the class path: league-building-json needs jackson-core");
    }
}
