package org.leaguebuilding.cadre;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.HasForm;
import org.leaguebuilding.value.PersonRef;

/**
 * The appraisal of one community League cadre over one cycle (P72, P73). What is not stated is absent and unknown; an empty
 * list of courses says that there were none. Immutable and thread-safe.
 *
 * @param id the appraisal's id in the host's system; not the person's
 * @param person the cadre, by reference
 * @param communityId the id of the community that the cadre works in
 * @param cycle the cycle appraised
 * @param integrityAndAbility whether the cadre has both integrity and ability (德才兼备)
 * @param achievement whether the cadre's achievements stand out (实绩突出)
 * @param recognition whether the cadre is recognized by the masses (群众公认)
 * @param trainings the courses that the cadre took part in, within the cycle or not; no duplicates
 * @param leagueReserve whether the League organization has listed the cadre among its reserve
 * @param partyReserve whether the Party organization has listed the cadre among its reserve
 */
@Fact.Subject(CadrePolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record CadreAppraisal(
        String id,
        @Fact(on = Provision.P73) PersonRef person,
        String communityId,
        @Fact(on = Provision.P72) DateSpan cycle,
        @Fact(on = Provision.P73) Optional<Attestation> integrityAndAbility,
        @Fact(on = Provision.P73) Optional<Attestation> achievement,
        @Fact(on = Provision.P73) Optional<Attestation> recognition,
        @Fact(on = Provision.P72) ImmutableList<Training> trainings,
        @Fact(on = Provision.P72) Optional<ReserveListing> leagueReserve,
        @Fact(on = Provision.P72) Optional<ReserveListing> partyReserve)
        implements Subject, HasForm {

    private static final String TYPE = "CadreAppraisal";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if an id is blank, over-long or has control characters, or a
     *     course is named twice
     */
    public CadreAppraisal {
        Structure.given(TYPE, "person", person);
        Structure.given(TYPE, "cycle", cycle);
        Structure.given(TYPE, "integrityAndAbility", integrityAndAbility);
        Structure.given(TYPE, "achievement", achievement);
        Structure.given(TYPE, "recognition", recognition);
        Structure.given(TYPE, "leagueReserve", leagueReserve);
        Structure.given(TYPE, "partyReserve", partyReserve);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "communityId", communityId);
        Structure.distinct(TYPE, "trainings", trainings, Training::id);
    }

    /** {@return an empty builder; id, person, community and cycle have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds appraisals. Not thread-safe. */
    public static final class Builder extends CadreAppraisalBuilder {
        Builder() {}
    }
}
