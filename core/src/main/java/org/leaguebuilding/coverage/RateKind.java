package org.leaguebuilding.coverage;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The two rates that the source tells apart (P15). */
public enum RateKind implements Coded {
    /** Communities that have a League organization. */
    FORMATION("formation", "建团率"),
    /** Youth whom the work reaches. */
    COVERAGE("coverage", "工作覆盖面");

    private final String code;
    private final String term;

    RateKind(String code, String term) {
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

    /**
     * The provision that names the rates.
     *
     * @return {@link Provision#P15}
     */
    public Provision provision() {
        return Provision.P15;
    }
}
