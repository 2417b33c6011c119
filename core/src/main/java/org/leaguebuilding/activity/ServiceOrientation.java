package org.leaguebuilding.activity;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The three that a programme of activities serves (P32). */
public enum ServiceOrientation implements Coded {
    /** The community. */
    COMMUNITY("community", "服务社区"),
    /** Youth. */
    YOUTH("youth", "服务青少年"),
    /** Society. */
    SOCIETY("society", "服务社会");

    private final String code;
    private final String term;

    ServiceOrientation(String code, String term) {
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
     * @return P32
     */
    public Provision provision() {
        return Provision.P32;
    }
}
