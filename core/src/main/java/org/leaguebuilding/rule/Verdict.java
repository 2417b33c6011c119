package org.leaguebuilding.rule;

import org.leaguebuilding.value.Coded;

/** What a report comes to. */
public enum Verdict implements Coded {
    /** No violation, and no absent fact that may hide a violation. Concerns may remain. */
    COMPLIANT("compliant", "符合"),
    /** At least one violation. */
    NON_COMPLIANT("non-compliant", "不符合"),
    /** No violation, but a rule that the policy demands cannot be judged for want of a fact. */
    UNDETERMINED("undetermined", "无法判定");

    private final String code;
    private final String term;

    Verdict(String code, String term) {
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
