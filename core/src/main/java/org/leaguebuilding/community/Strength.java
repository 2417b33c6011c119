package org.leaguebuilding.community;

import org.leaguebuilding.value.Coded;

/** How strong a team is: the League cadres of a community (P25), the competence of a work committee (P19). */
public enum Strength implements Coded {
    /** Weak. */
    WEAK("weak", "较弱"),
    /** Fair: neither weak nor strong. */
    FAIR("fair", "一般"),
    /** Strong; what independent formation asks for (P25). */
    STRONG("strong", "较强");

    private final String code;
    private final String term;

    Strength(String code, String term) {
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
