package org.leaguebuilding.formation;

import org.leaguebuilding.value.Coded;

/** What a number of members says where not every count is stated. */
public enum Extent implements Coded {
    /** It is all of them. */
    TOTAL("total", "共"),
    /** It is those that are stated; there may be more. */
    AT_LEAST("at-least", "至少"),
    /** It is what they come to at the most, for no unknown count of members exceeds the youth of its community. */
    AT_MOST("at-most", "至多");

    private final String code;
    private final String term;

    Extent(String code, String term) {
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
