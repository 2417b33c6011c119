package org.leaguebuilding.formation;

import org.leaguebuilding.value.Coded;

/** How large an organization that takes part in industry formation is (P30). */
public enum Scale implements Coded {
    /** Small. */
    SMALL("small", "小型"),
    /** Medium. */
    MEDIUM("medium", "中型"),
    /** Large: not what industry formation takes in. */
    LARGE("large", "大型");

    private final String code;
    private final String term;

    Scale(String code, String term) {
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
