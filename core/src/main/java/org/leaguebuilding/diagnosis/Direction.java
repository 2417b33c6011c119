package org.leaguebuilding.diagnosis;

import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/** The three directions of improvement that the source gives (P17). */
public enum Direction implements Coded {
    /** Community League organizations become sounder. */
    ORGANIZATION("organization", "社区团组织进一步健全"),
    /** The network of their work becomes sounder. */
    NETWORK("network", "工作网络进一步健全"),
    /** Their function is brought further into play. */
    FUNCTION("function", "功能进一步发挥");

    private final String code;
    private final String term;

    Direction(String code, String term) {
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
     * The provision that gives the directions.
     *
     * @return {@link Provision#P17}
     */
    public Provision provision() {
        return Provision.P17;
    }
}
