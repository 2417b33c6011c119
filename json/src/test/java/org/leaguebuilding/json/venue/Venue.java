package org.leaguebuilding.json.venue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * A place where young people meet.
 *
 * @param id its id
 * @param name what it is called
 * @param seats how many seats it has
 * @param openedOn since when it is open
 * @param rooms its rooms
 */
public record Venue(
        String id, Optional<String> name, OptionalInt seats, Optional<LocalDate> openedOn, ImmutableList<Room> rooms)
        implements Subject {

    /** Takes the parts. */
    public Venue {
        if (id.isBlank()) {
            throw new MalformedValueException("Venue", "id", id, Expectation.IDENTIFIER);
        }
    }

    /**
     * A room.
     *
     * @param id its id
     * @param heated whether it is heated
     */
    public record Room(String id, boolean heated) {}
}
