package org.leaguebuilding.json;

/** The generations of Jackson that can do the reading and writing; the bytes are the same with either. */
public enum JacksonGeneration {
    /** {@code com.fasterxml.jackson.core}. */
    JACKSON_2,
    /** {@code tools.jackson.core}. */
    JACKSON_3
}
