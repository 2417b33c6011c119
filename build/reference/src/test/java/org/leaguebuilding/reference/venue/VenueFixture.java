package org.leaguebuilding.reference.venue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.testing.fixture.FamilyFixture;
import org.leaguebuilding.testing.fixture.RuleCase;

/** The fixture of venues; its subjects are drawn from the record. */
public final class VenueFixture implements FamilyFixture<Venue> {

    /** For {@link java.util.ServiceLoader}. */
    public VenueFixture() {}

    @Override
    public SubjectType<Venue> subject() {
        return VenuePolicy.SUBJECT;
    }

    @Override
    public ImmutableMap<String, Venue> examples(RuleFamily<Venue> family) {
        return ImmutableMap.of("usual", venue(family, 0, Optional.of(true), Optional.of(RoomUse.READING)));
    }

    @Override
    public ImmutableList<RuleCase<Venue>> cases(RuleFamily<Venue> family) {
        Optional<Boolean> open = Optional.of(true);
        Optional<RoomUse> reading = Optional.of(RoomUse.READING);
        Venue usual = venue(family, 0, open, reading);
        return ImmutableList.of(
                RuleCase.of(family, VenueRules.OPEN, usual, venue(family, 0, Optional.of(false), reading), "open")
                        .orUnknown(venue(family, 0, Optional.empty(), reading)),
                RuleCase.of(family, VenueRules.SEATS, usual, venue(family, -1, open, reading), "rooms"),
                RuleCase.of(
                                family,
                                VenueRules.ROOM_USE,
                                usual,
                                venue(family, 0, open, Optional.of(RoomUse.STORAGE)),
                                "rooms[0].use")
                        .orUnknown(venue(family, 0, open, Optional.empty())));
    }

    private static Venue venue(RuleFamily<Venue> family, int more, Optional<Boolean> open, Optional<RoomUse> use) {
        int seats = family.parameters().value(VenueParameters.LEAST_SEATS) + more;
        return new Venue(
                "venue-1",
                "青年之家",
                LocalDate.of(2005, 9, 30),
                open,
                ImmutableList.of(new Room("room-1", use, OptionalInt.of(seats))));
    }
}
