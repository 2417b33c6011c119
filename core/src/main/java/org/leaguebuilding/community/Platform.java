package org.leaguebuilding.community;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The four platforms that the 883 action plan sets up in every community (P03). */
public enum Platform implements Coded {
    /** Employment and social security. */
    EMPLOYMENT("employment", "就业和社会保障"),
    /** City management. */
    MANAGEMENT("management", "城市管理"),
    /** Comprehensive management of public security. */
    SECURITY("security", "社会治安综合管理"),
    /** Social services. */
    SERVICES("services", "社会服务");

    private final String code;
    private final String term;

    Platform(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** {@return the provision that names it} */
    public Provision provision() {
        return Provision.P03;
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
