package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.source.Provision;

/** The tables of assessment records. What nobody has stated is no key of a map. */
public final class AssessmentTables {

    static final Codec<Platform> PLATFORM = Codecs.closed(Platform.class);

    static final Codec<Objective> OBJECTIVE = Codecs.closed(Objective.class);

    /** Statements of assessors. */
    public static final Table<Attestation> ATTESTATION = Table.of(Attestation.class, AttestationDraft::new)
            .required("present", Codecs.BOOLEAN, Attestation::present, (draft, present) -> draft.present = present)
            .distinctList(
                    "evidence", Codecs.ID, Attestation::evidence, (draft, reference) -> draft.evidence.add(reference))
            .build(AttestationDraft::build);

    /** Assessment records. */
    public static final Table<AssessmentRecord> RECORD = Table.of(AssessmentRecord.class, AssessmentRecord::builder)
            .subjectType(AssessmentPolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, AssessmentRecord::id, AssessmentRecord.Builder::id)
            .required("communityId", Codecs.ID, AssessmentRecord::communityId, AssessmentRecord.Builder::communityId)
            .required("assessedOn", Codecs.DATE, AssessmentRecord::assessedOn, AssessmentRecord.Builder::assessedOn)
            .map(
                    "haves",
                    MapCodec.closed("haves", Have.class, ATTESTATION),
                    AssessmentRecord::haves,
                    AssessmentRecord.Builder::haves)
            .on(Provision.P66)
            .map(
                    "platforms",
                    MapCodec.closed("platforms", Platform.class, ATTESTATION),
                    AssessmentRecord::platforms,
                    AssessmentRecord.Builder::platforms)
            .on(Provision.P03, Provision.P65)
            .optional(
                    "platformsAccepted",
                    ATTESTATION,
                    AssessmentRecord::platformsAccepted,
                    AssessmentRecord.Builder::platformsAccepted)
            .on(Provision.P03, Provision.P65)
            .map(
                    "objectives",
                    MapCodec.closed("objectives", Objective.class, ATTESTATION),
                    AssessmentRecord::objectives,
                    AssessmentRecord.Builder::objectives)
            .on(Provision.P67)
            .optional(
                    "rightsProtected",
                    ATTESTATION,
                    AssessmentRecord::rightsProtected,
                    AssessmentRecord.Builder::rightsProtected)
            .on(Provision.P68)
            .map(
                    "care",
                    MapCodec.closed("care", YouthGroup.class, ATTESTATION),
                    AssessmentRecord::care,
                    AssessmentRecord.Builder::care)
            .on(Provision.P68)
            .optional(
                    "volunteerTeam",
                    ATTESTATION,
                    AssessmentRecord::volunteerTeam,
                    AssessmentRecord.Builder::volunteerTeam)
            .on(Provision.P69)
            .optional("youthCenter", ATTESTATION, AssessmentRecord::youthCenter, AssessmentRecord.Builder::youthCenter)
            .on(Provision.P69)
            .optionalCount("venuesExtended", AssessmentRecord::venuesExtended, AssessmentRecord.Builder::venuesExtended)
            .on(Provision.P70)
            .optionalCount(
                    "carriersRenewed", AssessmentRecord::carriersRenewed, AssessmentRecord.Builder::carriersRenewed)
            .on(Provision.P70)
            .optional("partyTrust", ATTESTATION, AssessmentRecord::partyTrust, AssessmentRecord.Builder::partyTrust)
            .on(Provision.P74)
            .optional(
                    "youthSatisfied",
                    NumberCodecs.RATIO,
                    AssessmentRecord::youthSatisfied,
                    AssessmentRecord.Builder::youthSatisfied)
            .on(Provision.P74)
            .map(
                    "criteria",
                    MapCodec.byCode(ATTESTATION),
                    AssessmentRecord::criteria,
                    AssessmentRecord.Builder::criteria)
            .build(AssessmentRecord.Builder::build);

    private AssessmentTables() {}

    private static final class AttestationDraft {
        private boolean present;
        private final ImmutableList.Builder<String> evidence = ImmutableList.builder();

        Attestation build() {
            return new Attestation(present, evidence.build());
        }
    }
}
