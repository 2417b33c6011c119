package org.leaguebuilding.reference.venue;

import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;

/**
 * A room of a venue.
 *
 * @param id the room's id
 * @param use what it is used for; absent means unknown
 * @param seats how many people it seats; absent means unknown
 */
public record Room(
        String id,
        @Fact(on = Provision.P59) Optional<RoomUse> use,
        @Fact(on = Provision.P59, unit = Fact.Unit.PERSON) OptionalInt seats) {

    /** Takes the parts. */
    public Room {
        Structure.id("Room", "id", id);
        Structure.count("Room", "seats", seats);
    }
}
