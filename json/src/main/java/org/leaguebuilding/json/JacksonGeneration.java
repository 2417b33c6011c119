package org.leaguebuilding.json;

import java.util.Optional;
import org.leaguebuilding.json.token.TokenFormat;

/** The generations of Jackson that can do the reading and writing; the bytes are the same with either. */
public enum JacksonGeneration {
    /** {@code com.fasterxml.jackson.core}. */
    JACKSON_2,
    /** {@code tools.jackson.core}. */
    JACKSON_3;

    /** Its format, if its classes are there. */
    Optional<TokenFormat> format() {
        return this == JACKSON_3 ? TokenFormat.jackson3() : TokenFormat.jackson2();
    }
}
