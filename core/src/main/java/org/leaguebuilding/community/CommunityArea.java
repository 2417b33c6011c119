package org.leaguebuilding.community;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The six areas of community construction in which members take part (P11). */
public enum CommunityArea implements Coded {
    /** Civility in the community. */
    CIVILITY("civility", "社区文明创建"),
    /** Community service. */
    SERVICE("service", "社区服务"),
    /** Community management. */
    MANAGEMENT("management", "社区管理"),
    /** Community security. */
    SECURITY("security", "社区治安"),
    /** The community's economy. */
    ECONOMY("economy", "社区经济发展"),
    /** The community's culture. */
    CULTURE("culture", "社区文化建设");

    private final String code;
    private final String term;

    CommunityArea(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** {@return the provision that names it} */
    public Provision provision() {
        return Provision.P11;
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
