package org.leaguebuilding.rule;

import org.leaguebuilding.value.Coded;

/** How much the policy means a rule. */
public enum Severity implements Coded {
    /** The policy demands it. */
    VIOLATION("violation", "要求"),
    /** The policy wants it; a person should look. */
    CONCERN("concern", "提倡");

    private final String code;
    private final String term;

    Severity(String code, String term) {
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
