package org.leaguebuilding.json.form;

import org.leaguebuilding.value.Coded;

/** What a trip is for. */
enum TripKind implements Coded {
    /** For study. */
    STUDY("study", "学习"),
    /** For sports. */
    SPORTS("sports", "体育");

    private final String code;
    private final String term;

    TripKind(String code, String term) {
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
