package org.leaguebuilding.community;

import org.leaguebuilding.value.Coded;

/** The four levels of the city, from the top down; responsibility runs along them (P55) and rates roll up along them (P15). */
public enum UnitLevel implements Coded {
    /** The city. */
    CITY("city", "市"),
    /** A district. */
    DISTRICT("district", "区"),
    /** A subdistrict. */
    SUBDISTRICT("subdistrict", "街道"),
    /** A community. */
    COMMUNITY("community", "社区");

    private final String code;
    private final String term;

    UnitLevel(String code, String term) {
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
