package org.leaguebuilding.reference.venue;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/** The rules about a venue. */
public final class VenueRules {

    /** Youth can enter. */
    public static final Rule OPEN =
            Rule.define("venue.open", Severity.VIOLATION).from(Provision.P59).shipped();

    /** The rooms seat enough people. */
    public static final Rule SEATS = Rule.define("venue.seats", Severity.VIOLATION)
            .from(Provision.P59)
            .arguments("seats", "least")
            .reads(VenueParameters.LEAST_SEATS)
            .shipped();

    /** Every room serves youth. */
    public static final Rule ROOM_USE = Rule.define("venue.room.use", Severity.CONCERN)
            .from(Provision.P59)
            .arguments("use")
            .shipped();

    static final RuleSet ALL = RuleSet.of(OPEN, SEATS, ROOM_USE);

    private VenueRules() {}
}
