package org.leaguebuilding.organization;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The five haves of a community League organization (P66). */
public enum Have implements Coded {
    /** It has an organization. */
    ORGANIZATION("organization", "有组织"),
    /** It has an institution: written rules. */
    INSTITUTION("institution", "有制度"),
    /** It has a team. */
    TEAM("team", "有队伍"),
    /** It has activities. */
    ACTIVITIES("activities", "有活动"),
    /** It has a venue. */
    VENUE("venue", "有阵地");

    private final String code;
    private final String term;

    Have(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** {@return the provision that names it} */
    public Provision provision() {
        return Provision.P66;
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
