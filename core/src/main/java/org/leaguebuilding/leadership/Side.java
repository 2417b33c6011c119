package org.leaguebuilding.leadership;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The two sides that have to act together: the Party leads along, the League builds (P60). */
public enum Side implements Coded {
    /** Party building. */
    PARTY("party", "党建"),
    /** League building. */
    LEAGUE("league", "团建");

    private final String code;
    private final String term;

    Side(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /**
     * The provision that names the two sides.
     *
     * @return {@link Provision#P60}
     */
    public Provision provision() {
        return Provision.P60;
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
