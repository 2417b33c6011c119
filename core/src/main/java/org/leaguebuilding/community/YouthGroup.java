package org.leaguebuilding.community;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The youth groups that the source names: two that the traditional network misses (P12), two that need particular care (P68). */
public enum YouthGroup implements Coded {
    /** Laid-off and jobless youth (P12). */
    JOBLESS("jobless", "下岗待业青年"),
    /** Young migrant workers (P12). */
    MIGRANT_WORKERS("migrant-workers", "进城务工青年"),
    /** Vulnerable youth (P68). */
    VULNERABLE("vulnerable", "弱势青少年"),
    /** Youth in special circumstances (P68). */
    SPECIAL_NEEDS("special-needs", "特殊青少年");

    private final String code;
    private final String term;

    YouthGroup(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** {@return the provision that names it} */
    public Provision provision() {
        return this == JOBLESS || this == MIGRANT_WORKERS ? Provision.P12 : Provision.P68;
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
