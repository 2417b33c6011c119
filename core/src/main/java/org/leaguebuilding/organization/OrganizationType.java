package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.value.Coded;

/** The type of a primary League organization, which decides its least size. */
public enum OrganizationType implements Coded {
    /** A League branch. */
    BRANCH("branch", "团支部"),
    /** A general branch. */
    GENERAL_BRANCH("general-branch", "团总支"),
    /** A primary League committee. */
    COMMITTEE("committee", "基层团委", "团委");

    private final String code;
    private final String term;
    private final ImmutableList<String> formerTerms;

    OrganizationType(String code, String term, String... formerTerms) {
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
