package org.leaguebuilding.json;

import org.leaguebuilding.json.token.TokenFormat;

/** The generations of Jackson that can do the reading and writing; the bytes are the same with either. */
public enum JacksonGeneration {
    /** {@code com.fasterxml.jackson.core}. */
    JACKSON_2,
    /** {@code tools.jackson.core}. */
    JACKSON_3;

    /** The newest that is there. */
    static JacksonGeneration newest() {
        if (TokenFormat.jackson3().isPresent()) {
            return JACKSON_3;
        } else if (TokenFormat.jackson2().isPresent()) {
            return JACKSON_2;
        }
        throw absent("neither Jackson 3 nor Jackson 2");
    }

    /** Its format; it has to be there. */
    TokenFormat format() {
        return (this == JACKSON_3 ? TokenFormat.jackson3() : TokenFormat.jackson2())
                .orElseThrow(() -> absent("no " + this));
    }

    private static IllegalStateException absent(String what) {
        return new IllegalStateException(what + " is on the class path: league-building-json needs jackson-core");
    }
}
