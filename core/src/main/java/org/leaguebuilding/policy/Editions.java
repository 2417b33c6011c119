package org.leaguebuilding.policy;

import java.time.LocalDate;

/** The editions that the library ships. Thread-safe. */
public final class Editions {

    private static final LeagueBuildingPolicy WUHAN_2005 = LeagueBuildingPolicy.asOfSpeech();

    private Editions() {}

    /**
     * The policy of Wuhan as of the speech of 2005, with the statutory figures known to be in force then. Its id is {@code
     * wuhan-2005}; {@link LeagueBuildingPolicy#asOf(LocalDate)} takes it to a later day.
     *
     * @return the edition, always the same instance
     */
    public static LeagueBuildingPolicy wuhan2005() {
        return WUHAN_2005;
    }
}
