package org.leaguebuilding.cadre;

import org.leaguebuilding.value.Coded;

/** What training is counted in. */
public enum TrainingMeasure implements Coded {
    /** Courses within the cycle. */
    COURSES("courses", "培训次数"),
    /** Hours of courses within the cycle. */
    HOURS("hours", "培训学时");

    private final String code;
    private final String term;

    TrainingMeasure(String code, String term) {
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
