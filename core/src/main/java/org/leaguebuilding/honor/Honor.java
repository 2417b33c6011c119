package org.leaguebuilding.honor;

import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/**
 * The two titles that were conferred at the meeting of the speech (P01), each bound to its level. The campaign for youth
 * demonstration communities (P71) is read as the way to the community's title, for the source names no third one.
 */
public enum Honor implements Coded {
    /** A community that demonstrates League building. */
    DEMONSTRATION_COMMUNITY("demonstration-community", "团建示范社区", UnitLevel.COMMUNITY),
    /** A district that demonstrates League building in its communities. */
    DEMONSTRATION_DISTRICT("demonstration-district", "社区团建示范区", UnitLevel.DISTRICT);

    private final String code;
    private final String term;
    private final UnitLevel level;

    Honor(String code, String term, UnitLevel level) {
        this.code = code;
        this.term = term;
        this.level = level;
    }

    /**
     * The level of the units that can hold the title.
     *
     * @return a community's or a district's
     */
    public UnitLevel level() {
        return level;
    }

    /**
     * The provision that names the title.
     *
     * @return always P01
     */
    public Provision provision() {
        return Provision.P01;
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
