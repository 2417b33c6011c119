package org.leaguebuilding.json.form;

import java.util.OptionalInt;
import org.leaguebuilding.structure.Structure;

/** A stop of a trip. */
record TripStop(String id, OptionalInt minutes) {

    TripStop {
        Structure.id("TripStop", "id", id);
    }
}
