package org.leaguebuilding.assessment;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** What a League organization serves through: venues, which are to be extended, and carriers, which are to be renewed (P70). */
public enum CarrierKind implements Coded {
    /** A place. */
    VENUE("venue", "服务阵地"),
    /** A form of service, such as a brand or a project. */
    CARRIER("carrier", "服务载体");

    private final String code;
    private final String term;

    CarrierKind(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The provision that names the two.
     *
     * @return always P70
     */
    public Provision provision() {
        return Provision.P70;
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
