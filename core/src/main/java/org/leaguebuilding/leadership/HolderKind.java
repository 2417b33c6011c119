package org.leaguebuilding.leadership;

import org.leaguebuilding.value.Coded;

/**
 * What kind of body or post holds a duty of leadership. The set is closed: the source names four kinds and "other Party and
 * government departments", which takes in all the rest.
 */
public enum HolderKind implements Coded {
    /** The Party committee. */
    PARTY_COMMITTEE("party-committee", "党委"),
    /** The leader in charge of the field. */
    LEADER_IN_CHARGE("leader-in-charge", "分管领导"),
    /** The Party committee's organization department. */
    PARTY_ORGANIZATION_DEPARTMENT("party-organization-department", "党委组织部门"),
    /** The secretary of the League committee. */
    LEAGUE_COMMITTEE_SECRETARY("league-committee-secretary", "团委书记"),
    /** Another Party or government department. */
    OTHER_DEPARTMENT("other-department", "其他党政部门");

    private final String code;
    private final String term;

    HolderKind(String code, String term) {
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
