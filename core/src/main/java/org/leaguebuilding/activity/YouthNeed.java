package org.leaguebuilding.activity;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The three kinds of need that young residents have (P10); an activity declares which it meets. */
public enum YouthNeed implements Coded {
    /** To take part in political and cultural life. */
    POLITICS_AND_CULTURE("politics-and-culture", "政治文化需求"),
    /** To grow and to become able. */
    GROWTH("growth", "成长成才需求"),
    /** To make friends and to find work. */
    FRIENDS_AND_WORK("friends-and-work", "交友就业需求");

    private final String code;
    private final String term;

    YouthNeed(String code, String term) {
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
     * The provision that names it.
     *
     * @return P10
     */
    public Provision provision() {
        return Provision.P10;
    }
}
