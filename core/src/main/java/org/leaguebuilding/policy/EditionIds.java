package org.leaguebuilding.policy;

import java.time.LocalDate;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** The ids of editions: that of the speech, with or without a day, and those of cities. */
final class EditionIds {

    static final String WUHAN_2005 = "wuhan-2005";

    private EditionIds() {}

    /** The id of the same edition with the statutory figures of a day. */
    static String asOf(String id, LocalDate day) {
        int at = id.indexOf('@');
        return (at < 0 ? id : id.substring(0, at)) + "@" + day;
    }

    /**
     * Makes sure that a city may give an edition of its own an id.
     *
     * @throws MalformedValueException if it is no identifier, names a day, or starts like that of the speech
     */
    static void requireOwn(String type, String id) {
        Structure.id(type, "id", id);
        if (id.startsWith(WUHAN_2005) || id.indexOf('@') >= 0) {
            throw new MalformedValueException(type, "id", id, Expectation.OWN_ID);
        }
    }
}
