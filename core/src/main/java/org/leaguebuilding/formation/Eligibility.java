package org.leaguebuilding.formation;

import org.leaguebuilding.value.Coded;

/** Whether a community can form an organization in a mode. */
public enum Eligibility implements Coded {
    /** It can: nothing that is up to the community stands in the way. */
    ELIGIBLE("eligible", "适用"),
    /** It cannot: at least one condition is known not to be met. */
    NOT_ELIGIBLE("not-eligible", "不适用"),
    /** Facts have to be collected before it can be said. */
    UNDETERMINED("undetermined", "待定");

    private final String code;
    private final String term;

    Eligibility(String code, String term) {
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
