package org.leaguebuilding.assessment;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The five objectives of the new-type community (P67). */
public enum Objective implements Coded {
    /** Management is orderly. */
    ORDERLY_MANAGEMENT("orderly-management", "管理有序"),
    /** Services are complete. */
    COMPLETE_SERVICES("complete-services", "服务完善"),
    /** The environment is beautiful. */
    BEAUTIFUL_ENVIRONMENT("beautiful-environment", "环境优美"),
    /** Public security is good. */
    GOOD_SECURITY("good-security", "治安良好"),
    /** Life together is civil and harmonious. */
    CIVIL_AND_HARMONIOUS("civil-and-harmonious", "文明祥和");

    private final String code;
    private final String term;

    Objective(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The provision that names the objective.
     *
     * @return always P67
     */
    public Provision provision() {
        return Provision.P67;
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
