package org.leaguebuilding.statute;

import org.leaguebuilding.value.Coded;

/** Who has to approve that an election is put off or brought forward; both, by the election work regulations. */
public enum ElectionApprover implements Coded {
    /** The Party organization of the same level. */
    PARTY_ORGANIZATION_OF_SAME_LEVEL("party-organization-of-same-level", "同级党组织"),
    /** The next higher League organization. */
    NEXT_HIGHER_LEAGUE_ORGANIZATION("next-higher-league-organization", "上级团组织");

    private final String code;
    private final String term;

    ElectionApprover(String code, String term) {
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
