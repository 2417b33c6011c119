package org.leaguebuilding.json.venue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Value;
import org.leaguebuilding.json.venue.Venue.Room;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.value.LocalizedText;

/** The family of rules about venues. */
public final class VenuePolicy extends RuleFamily<Venue> {

    /** The type of subject. */
    public static final SubjectType<Venue> SUBJECT =
            SubjectType.of("venue", Venue.class, LocalizedText.of("活动场所", "venue"));

    private static final NoProvision TRIAL = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private static final ParameterKey<Integer> LEAST_SEATS =
            ParameterKey.ofDefault("venue.least-seats", ParameterType.count(), 20);

    private static final Rule SEATS = Rule.define("venue.seats", Severity.VIOLATION)
            .from(TRIAL)
            .arguments("seats", "least")
            .reads(LEAST_SEATS)
            .title(LocalizedText.of("活动场所座位应足够", "A venue has enough seats"))
            .message(LocalizedText.of("座位{seats}个，少于{least}个", "There are {seats} seats, fewer than {least}"))
            .remedy(LocalizedText.of("请增加座位", "Add seats"))
            .build();

    /** An edition with the family. */
    public static final LeagueBuildingPolicy CITY = Editions.wuhan2005().toBuilder("city-with-venues")
            .family(ImmutableList.of(LEAST_SEATS), VenuePolicy::new)
            .build();

    private static final Form<Room> ROOM = Form.of(Room.class, RoomDraft::new)
            .required("id", Value.ID, Room::id, (draft, id) -> draft.id = id)
            .required("heated", Value.YES_NO, Room::heated, (draft, heated) -> draft.heated = heated)
            .build(draft -> new Room(draft.id, draft.heated));

    /** The form of venues. */
    public static final Form<Venue> FORM = Form.of(SUBJECT, VenueDraft::new)
            .required("id", Value.ID, Venue::id, (draft, id) -> draft.id = id)
            .optional("name", Value.NAME, Venue::name, (draft, name) -> draft.name = name)
            .optionalCount("seats", Venue::seats, (draft, seats) -> draft.seats = OptionalInt.of(seats))
            .about(LocalizedText.of("座位数", "Seats"), LocalizedText.of("固定座位的数目。", "How many fixed seats there are."))
            .on(TRIAL)
            .optional("openedOn", Value.DAY, Venue::openedOn, (draft, day) -> draft.openedOn = day)
            .list("rooms", Value.object(ROOM), Venue::rooms, (draft, room) -> draft.rooms.add(room))
            .build(VenueDraft::venue);

    private static final FactPath PATH = FactPath.of("seats");

    private final int least;

    private VenuePolicy(String edition, ParameterSet parameters) {
        super(SUBJECT, edition, new RuleSet(ImmutableList.of(SEATS)), parameters);
        this.least = parameters.value(LEAST_SEATS);
    }

    @Override
    protected Checks judge(Venue venue, Checks checks) {
        Truth enough =
                venue.seats().isEmpty() ? Truth.UNKNOWN : Truth.of(venue.seats().getAsInt() >= least);
        return checks.requireCount(SEATS, enough, PATH, venue.seats().orElse(0), least);
    }

    private static final class RoomDraft {
        private String id = "";
        private boolean heated;
    }

    private static final class VenueDraft {
        private String id = "";
        private @Nullable String name;
        private OptionalInt seats = OptionalInt.empty();
        private @Nullable LocalDate openedOn;
        private final ImmutableList.Builder<Room> rooms = ImmutableList.builder();

        Venue venue() {
            return new Venue(id, Optional.ofNullable(name), seats, Optional.ofNullable(openedOn), rooms.build());
        }
    }
}
