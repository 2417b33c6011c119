package org.leaguebuilding.reference.venue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;

/**
 * A venue of the League organization of a community (P59).
 *
 * @param id the venue's id
 * @param name its name
 * @param since the day from which on it is there
 * @param open whether youth can enter; absent means unknown
 * @param rooms its rooms
 */
@Fact.Subject(VenuePolicy.CODE)
public record Venue(
        String id,
        @Fact(text = Fact.Text.NAME) String name,
        LocalDate since,
        @Fact(on = Provision.P59) Optional<Boolean> open,
        @Fact(on = Provision.P59) ImmutableList<Room> rooms)
        implements Subject {

    /** Takes the facts. */
    public Venue {
        Structure.id(VenuePolicy.TYPE, "id", id);
        Structure.date(VenuePolicy.TYPE, "since", since);
        Structure.distinct(VenuePolicy.TYPE, "rooms", rooms, Room::id);
    }
}
