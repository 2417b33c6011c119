package org.leaguebuilding.community;

import org.leaguebuilding.value.Coded;

/** How good the foundation of League work in a community is, by the proposer's appraisal (P25, P28). */
public enum Foundation implements Coded {
    /** Weak. */
    WEAK("weak", "薄弱"),
    /** Fair: neither weak nor good. */
    FAIR("fair", "一般"),
    /** Good; what independent formation asks for (P25). */
    GOOD("good", "较好");

    private final String code;
    private final String term;

    Foundation(String code, String term) {
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
