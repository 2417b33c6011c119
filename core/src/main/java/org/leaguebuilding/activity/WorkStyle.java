package org.leaguebuilding.activity;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** What an activity is to the people in it: League work is to turn from the one to the other (P14). */
public enum WorkStyle implements Coded {
    /** It serves them. */
    SERVICE("service", "服务型"),
    /** It manages them. */
    MANAGEMENT("management", "管理型");

    private final String code;
    private final String term;

    WorkStyle(String code, String term) {
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

    /**
     * The provision that names it.
     *
     * @return P14
     */
    public Provision provision() {
        return Provision.P14;
    }
}
