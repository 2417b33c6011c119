package org.leaguebuilding.guarantee;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The three subjects that the head of a community's Party organization regularly asks about (P58). */
public enum HearingSubject implements Coded {
    /** How the League organization develops. */
    DEVELOPMENT("development", "发展情况"),
    /** Its activities. */
    ACTIVITIES("activities", "活动情况"),
    /** Its difficulties. */
    DIFFICULTIES("difficulties", "难点问题");

    private final String code;
    private final String term;

    HearingSubject(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The provision that names the three subjects.
     *
     * @return {@link Provision#P58}
     */
    public Provision provision() {
        return Provision.P58;
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
