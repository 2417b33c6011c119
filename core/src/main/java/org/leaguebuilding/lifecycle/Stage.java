package org.leaguebuilding.lifecycle;

import org.leaguebuilding.value.Coded;

/** The stages of a League organization (P26, P27), each reached from the one before it. */
public enum Stage implements Coded {
    /** Planned: not there yet. */
    PLANNED("planned", "筹建"),
    /** Established (P26). */
    ESTABLISHED("established", "建立"),
    /** Consolidated (P26). */
    CONSOLIDATED("consolidated", "巩固"),
    /** Active (P26). */
    ACTIVE("active", "活跃"),
    /** Demonstrating and bringing others along (P27). */
    DEMONSTRATING("demonstrating", "示范");

    private final String code;
    private final String term;

    Stage(String code, String term) {
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
