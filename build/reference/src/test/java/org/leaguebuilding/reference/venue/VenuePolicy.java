package org.leaguebuilding.reference.venue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.LocalizedText;

/** The venue family of one edition. */
public final class VenuePolicy extends RuleFamily<Venue> {

    /** The code of {@link #SUBJECT}. */
    public static final String CODE = "venue";

    /** The kind of subject. */
    public static final SubjectType<Venue> SUBJECT =
            SubjectType.of(CODE, Venue.class, LocalizedText.of("活动场所", "venue"));

    static final String TYPE = "Venue";

    private final int leastSeats;

    /** Puts the family together. */
    public VenuePolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, VenueRules.ALL, parameters);
        this.leastSeats = parameters.value(VenueParameters.LEAST_SEATS);
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return VenueFacts.all();
    }

    @Override
    protected Optional<String> nameOf(Venue venue, String list, int index) {
        return VenueFacts.nameOf(venue, list, index);
    }

    @Override
    protected Checks judge(Venue venue, Checks collector) {
        Checks checks = collector.require(VenueRules.OPEN, Truth.of(venue.open()), VenuePaths.OPEN);
        long seats = 0;
        boolean complete = true;
        for (Room room : venue.rooms()) {
            seats += room.seats().orElse(0);
            complete &= room.seats().isPresent();
        }
        checks = checks.requireCount(
                VenueRules.SEATS, Truth.sumIsAtLeast(seats, complete, leastSeats), VenuePaths.ROOMS, seats, leastSeats);
        for (int i = 0; i < venue.rooms().size(); i++) {
            Room room = venue.rooms().get(i);
            Truth serves =
                    room.use().isEmpty() ? Truth.UNKNOWN : Truth.of(room.use().get() != RoomUse.STORAGE);
            checks = checks.requireAt(VenueRules.ROOM_USE, serves, VenuePaths.ROOMS_USE, i, room.use());
        }
        return checks;
    }
}
