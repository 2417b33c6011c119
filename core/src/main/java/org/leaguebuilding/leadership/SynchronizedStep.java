package org.leaguebuilding.leadership;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The four steps that Party and League building take together: the four synchronizations (P54). */
public enum SynchronizedStep implements Coded {
    /** Planned together. */
    PLANNED("planned", "同步规划"),
    /** Implemented together. */
    IMPLEMENTED("implemented", "同步实施"),
    /** Assessed together. */
    ASSESSED("assessed", "同步考核"),
    /** Commended together. */
    COMMENDED("commended", "同步表彰");

    private final String code;
    private final String term;

    SynchronizedStep(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The provision that names the four steps.
     *
     * @return {@link Provision#P54}
     */
    public Provision provision() {
        return Provision.P54;
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
