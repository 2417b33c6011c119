package org.leaguebuilding.guarantee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Days;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.HasForm;

/**
 * What a community's Party organization has done for its League organization in one cycle: heard it, guided it, and arranged
 * funding and venue (P58, P59). Lists that are not set are empty, which means that there are none; an absent optional fact is
 * unknown. Immutable and thread-safe.
 *
 * @param id the record's id in the host's system
 * @param communityId the id of the community
 * @param asOf the day as of which the record stands; nothing in it is dated later
 * @param cycle the cycle, such as a year; hearings outside it do not count
 * @param hearings the hearings, no duplicates (P58)
 * @param difficulties the difficulties raised, no duplicates (P58)
 * @param fundingArranged whether funding is arranged, from the community's reality (P59)
 * @param venueArranged whether a venue is arranged, from the community's reality (P59)
 */
@Fact.Subject(GuaranteePolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record CommunityGuarantee(
        String id,
        String communityId,
        LocalDate asOf,
        @Fact(on = Provision.P58) DateSpan cycle,
        @Fact(on = Provision.P58) ImmutableList<Hearing> hearings,
        @Fact(on = Provision.P58) ImmutableList<Difficulty> difficulties,
        @Fact(on = Provision.P59) Optional<Boolean> fundingArranged,
        @Fact(on = Provision.P59) Optional<Boolean> venueArranged)
        implements Subject, HasForm {

    private static final String TYPE = "CommunityGuarantee";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, a date
     *     is out of range, a hearing or difficulty is given twice, or one is dated after the day of the record
     */
    public CommunityGuarantee {
        Structure.given(TYPE, "cycle", cycle);
        Structure.given(TYPE, "fundingArranged", fundingArranged);
        Structure.given(TYPE, "venueArranged", venueArranged);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "communityId", communityId);
        Structure.date(TYPE, "asOf", asOf);
        Structure.distinct(TYPE, "hearings", hearings, Hearing::id);
        Structure.distinct(TYPE, "difficulties", difficulties, Difficulty::id);
        for (Hearing hearing : hearings) {
            Days.requireNotAfter(TYPE, "asOf", hearing.on(), asOf);
        }
        for (Difficulty difficulty : difficulties) {
            Days.requireNotAfter(TYPE, "asOf", difficulty.raisedOn(), asOf);
            Days.requireNotAfter(TYPE, "asOf", difficulty.guidance().flatMap(Guidance::on), asOf);
        }
    }

    /** {@return an empty builder; id, community, day and cycle have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records. Not thread-safe. */
    public static final class Builder extends CommunityGuaranteeBuilder {
        Builder() {}
    }
}
