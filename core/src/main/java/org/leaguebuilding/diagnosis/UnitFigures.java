package org.leaguebuilding.diagnosis;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.coverage.ShareTally;
import org.leaguebuilding.coverage.UnitRates;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * The figures of one unit that a diagnosis reads, all of the same period. Counts that have not been taken yet are absent.
 * Immutable and thread-safe.
 *
 * @param unitId the unit's id in the host's system
 * @param leadersAsked the people who lead the unit's Party and League organizations and were asked about League building;
 *     0 or more
 * @param leadersRecognizing those of them who see it as their task; no more than were asked
 * @param communities the unit's communities; 0 or more
 * @param organizedCommunities those of them that have a League organization; no more than there are
 * @param youth the unit's youth; 0 or more
 * @param youthReached those of them whom League work reaches; no more than there are
 * @param organizations the unit's League organizations; 0 or more
 * @param activities the activities that they carried out; 0 or more
 * @param tasks the unit's tasks of League building; 0 or more
 * @param tasksFromBelow those of them that subdistricts or communities started themselves; no more than there are
 */
@Shape
@Value.Builder
public record UnitFigures(
        String unitId,
        @Fact(on = Provision.P16, unit = Fact.Unit.PERSON) OptionalInt leadersAsked,
        @Fact(on = Provision.P16, unit = Fact.Unit.PERSON) OptionalInt leadersRecognizing,

        @Fact(on = Provision.P61, unit = Fact.Unit.COMMUNITY)
        OptionalInt communities,

        @Fact(on = Provision.P61, unit = Fact.Unit.COMMUNITY)
        OptionalInt organizedCommunities,

        @Fact(on = Provision.P61, unit = Fact.Unit.PERSON) OptionalInt youth,
        @Fact(on = Provision.P61, unit = Fact.Unit.PERSON) OptionalInt youthReached,

        @Fact(on = Provision.P16, unit = Fact.Unit.ORGANIZATION)
        OptionalInt organizations,

        @Fact(on = Provision.P16, unit = Fact.Unit.ACTIVITY) OptionalInt activities,
        @Fact(on = Provision.P62, unit = Fact.Unit.TASK) OptionalInt tasks,
        @Fact(on = Provision.P62, unit = Fact.Unit.TASK) OptionalInt tasksFromBelow)
        implements HasForm {

    private static final String TYPE = "UnitFigures";

    /**
     * Takes the figures as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters, a
     *     count is negative, or a part is larger than its whole
     */
    public UnitFigures {
        Structure.id(TYPE, "unitId", unitId);
        share("leadersRecognizing", leadersRecognizing, "leadersAsked", leadersAsked);
        share("organizedCommunities", organizedCommunities, "communities", communities);
        share("youthReached", youthReached, "youth", youth);
        Structure.count(TYPE, "organizations", organizations);
        Structure.count(TYPE, "activities", activities);
        share("tasksFromBelow", tasksFromBelow, "tasks", tasks);
    }

    private static void share(String partField, OptionalInt part, String wholeField, OptionalInt whole) {
        Structure.count(TYPE, wholeField, whole);
        Structure.count(TYPE, partField, part);
        Structure.part(TYPE, partField, part, whole);
    }

    /**
     * Begins figures with the rates of a roll-up. A rate that the roll-up does not know exactly is left unknown.
     *
     * @param rates the unit's rates
     * @return a builder that holds the unit's id and the counts of both rates
     * @throws org.leaguebuilding.validation.MalformedValueException if the unit has more than 2,147,483,647 youth
     */
    public static Builder from(UnitRates rates) {
        Builder builder = builder().unitId(rates.id());
        ShareTally communities = rates.formation().communities();
        if (communities.isComplete()) {
            builder.communities(count("communities", communities.knownWhole()))
                    .organizedCommunities(count("organizedCommunities", communities.knownPart()));
        }
        ShareTally youth = rates.coverage().youth();
        if (youth.isComplete()) {
            builder.youth(count("youth", youth.knownWhole())).youthReached(count("youthReached", youth.knownPart()));
        }
        return builder;
    }

    private static int count(String field, long count) {
        Structure.count(TYPE, field, count);
        return (int) count;
    }

    /** What a measure counts. */
    OptionalInt part(Measure measure) {
        return switch (measure) {
            case RECOGNITION -> leadersRecognizing;
            case FORMATION -> organizedCommunities;
            case COVERAGE -> youthReached;
            case ACTIVITIES -> activities;
            case INITIATIVE -> tasksFromBelow;
        };
    }

    /** What a measure's count is checked against. */
    OptionalInt whole(Measure measure) {
        return switch (measure) {
            case RECOGNITION -> leadersAsked;
            case FORMATION -> communities;
            case COVERAGE -> youth;
            case ACTIVITIES -> organizations;
            case INITIATIVE -> tasks;
        };
    }

    /** A measure's rate; empty where a count is unknown or there is nothing to hold the other against. */
    Optional<Ratio> rate(Measure measure) {
        OptionalInt part = part(measure);
        OptionalInt whole = whole(measure);
        return part.isPresent() && whole.isPresent() && whole.getAsInt() > 0
                ? Optional.of(Ratio.of(part.getAsInt(), whole.getAsInt()))
                : Optional.empty();
    }

    /** {@return an empty builder; the id has to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds figures of units. Not thread-safe. */
    public static final class Builder extends UnitFiguresBuilder {
        Builder() {}
    }
}
