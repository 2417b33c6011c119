package org.leaguebuilding.reference.venue;

import org.leaguebuilding.value.Coded;

/** What a room of a venue is used for. */
public enum RoomUse implements Coded {
    /** Reading. */
    READING("reading", "阅览"),
    /** Sports. */
    SPORTS("sports", "文体"),
    /** Storage, which serves no youth. */
    STORAGE("storage", "存放");

    private final String code;
    private final String term;

    RoomUse(String code, String term) {
        this.code = code;
        this.term = term;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }
}
