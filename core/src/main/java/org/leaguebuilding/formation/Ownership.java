package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.value.Coded;

/** Who owns an organization that takes part in industry formation (P30). */
public enum Ownership implements Coded {
    /** Public: not what industry formation takes in. */
    PUBLIC("public", "公有制", "公有"),
    /** Non-public. */
    NON_PUBLIC("non-public", "非公有制", "非公有"),
    /** Foreign-funded. */
    FOREIGN_FUNDED("foreign-funded", "外商投资", "外资");

    private final String code;
    private final String term;
    private final ImmutableList<String> formerTerms;

    Ownership(String code, String term, String... formerTerms) {
        this.code = code;
        this.term = term;
        this.formerTerms = ImmutableList.copyOf(formerTerms);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public ImmutableList<String> formerTerms() {
        return formerTerms;
    }
}
