package org.leaguebuilding.formation;

import org.leaguebuilding.value.Coded;

/** Who owns an organization that takes part in industry formation (P30). */
public enum Ownership implements Coded {
    /** Public: not what industry formation takes in. */
    PUBLIC("public", "公有"),
    /** Non-public. */
    NON_PUBLIC("non-public", "非公有"),
    /** Foreign-funded. */
    FOREIGN_FUNDED("foreign-funded", "外资");

    private final String code;
    private final String term;

    Ownership(String code, String term) {
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
