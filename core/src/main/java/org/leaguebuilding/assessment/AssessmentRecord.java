package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.Ratio;

/**
 * What an assessor has found in one community. What is not stated is left out of a map or absent, and is unknown; it is
 * never taken for "no". Immutable and thread-safe.
 *
 * @param id the record's id in the host's system
 * @param communityId the community's id
 * @param assessedOn the day of the assessment, from 1900-01-01 to 2199-12-31
 * @param haves the five haves of its League organization (P66)
 * @param platforms the four platforms of the 883 action plan (P03)
 * @param platformsAccepted whether the community has passed the 883 acceptance (P03, P65)
 * @param objectives the five objectives of the new-type community (P67)
 * @param rightsProtected whether the lawful rights of its youth are protected (P68)
 * @param care whether a youth group is cared for in particular (P68); a group of which the community has no member is cared for
 * @param volunteerTeam whether there is a youth volunteer service team (P69)
 * @param youthCenter whether there is a community youth center (P69)
 * @param venuesExtended the service venues opened or extended in the cycle assessed (P70); 0 or more
 * @param carriersRenewed the service projects, such as brands and projects, renewed in the cycle assessed (P70); 0 or more
 * @param partyTrust whether the Party organization states that it trusts the League organization (P74)
 * @param youthSatisfied the satisfied answers of youth among all answers (P74); at most 1
 * @param criteria what a city's own scheme asks for beyond the library's rules, by the codes of {@link Criterion.Own}
 */
@Fact.Subject(AssessmentPolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record AssessmentRecord(
        String id,
        String communityId,
        LocalDate assessedOn,
        @Fact(on = Provision.P66) ImmutableMap<Have, Attestation> haves,
        @Fact(on = {Provision.P03, Provision.P65}) ImmutableMap<Platform, Attestation> platforms,
        @Fact(on = {Provision.P03, Provision.P65}) Optional<Attestation> platformsAccepted,
        @Fact(on = Provision.P67) ImmutableMap<Objective, Attestation> objectives,
        @Fact(on = Provision.P68) Optional<Attestation> rightsProtected,
        @Fact(on = Provision.P68) ImmutableMap<YouthGroup, Attestation> care,
        @Fact(on = Provision.P69) Optional<Attestation> volunteerTeam,
        @Fact(on = Provision.P69) Optional<Attestation> youthCenter,
        @Fact(on = Provision.P70, unit = Fact.Unit.VENUE) OptionalInt venuesExtended,
        @Fact(on = Provision.P70, unit = Fact.Unit.CARRIER) OptionalInt carriersRenewed,
        @Fact(on = Provision.P74) Optional<Attestation> partyTrust,
        @Fact(on = Provision.P74) Optional<Ratio> youthSatisfied,
        ImmutableMap<String, Attestation> criteria)
        implements Subject, HasForm {

    private static final String TYPE = "AssessmentRecord";

    /**
     * Takes the facts; {@link #builder()} is the way in. Maps are brought into the order of their keys.
     *
     * @throws MalformedValueException if an id is blank, over-long or has control characters, the date is out of range, a
     *     count is negative, the satisfied answers are more than all, or a key of {@code criteria} is not a code
     */
    public AssessmentRecord {
        Structure.given(TYPE, "haves", haves);
        Structure.given(TYPE, "platforms", platforms);
        Structure.given(TYPE, "platformsAccepted", platformsAccepted);
        Structure.given(TYPE, "objectives", objectives);
        Structure.given(TYPE, "rightsProtected", rightsProtected);
        Structure.given(TYPE, "care", care);
        Structure.given(TYPE, "volunteerTeam", volunteerTeam);
        Structure.given(TYPE, "youthCenter", youthCenter);
        Structure.given(TYPE, "partyTrust", partyTrust);
        Structure.given(TYPE, "youthSatisfied", youthSatisfied);
        Structure.given(TYPE, "criteria", criteria);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "communityId", communityId);
        Structure.date(TYPE, "assessedOn", assessedOn);
        Structure.count(TYPE, "venuesExtended", venuesExtended);
        Structure.count(TYPE, "carriersRenewed", carriersRenewed);
        if (youthSatisfied.isPresent() && youthSatisfied.get().compareTo(Ratio.ONE) > 0) {
            throw new MalformedValueException(TYPE, "youthSatisfied", youthSatisfied.get(), Expectation.SHARE);
        }
        for (String code : criteria.keySet()) {
            Structure.code(TYPE, "criteria", code);
        }
        haves = Maps.immutableEnumMap(haves);
        platforms = Maps.immutableEnumMap(platforms);
        objectives = Maps.immutableEnumMap(objectives);
        care = Maps.immutableEnumMap(care);
        criteria = ImmutableSortedMap.copyOf(criteria);
    }

    /** {@return an empty builder; id, community and date have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds records. Not thread-safe. */
    public static final class Builder extends AssessmentRecordBuilder {
        Builder() {}
    }
}
