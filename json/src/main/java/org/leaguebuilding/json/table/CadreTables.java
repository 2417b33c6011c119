package org.leaguebuilding.json.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.cadre.CadreAppraisal;
import org.leaguebuilding.assessment.cadre.CadrePolicy;
import org.leaguebuilding.assessment.cadre.ReserveListing;
import org.leaguebuilding.assessment.cadre.Training;
import org.leaguebuilding.source.Provision;

/** The tables of cadre appraisals. */
public final class CadreTables {

    static final Table<Training> TRAINING = Table.of(Training.class, TrainingDraft::new)
            .required("id", Codecs.ID, Training::id, (draft, id) -> draft.id = id)
            .required("heldOn", Codecs.DATE, Training::heldOn, (draft, day) -> draft.heldOn = day)
            .on(Provision.P72)
            .optionalCount("hours", Training::hours, (draft, hours) -> draft.hours = OptionalInt.of(hours))
            .on(Provision.P72)
            .build(TrainingDraft::build);

    static final Table<ReserveListing> RESERVE_LISTING = Table.of(ReserveListing.class, ListingDraft::new)
            .required("listed", Codecs.BOOLEAN, ReserveListing::listed, (draft, listed) -> draft.listed = listed)
            .on(Provision.P72)
            .optional("on", Codecs.DATE, ReserveListing::on, (draft, day) -> draft.on = Optional.of(day))
            .on(Provision.P72)
            .build(ListingDraft::build);

    /** Cadre appraisals. */
    public static final Table<CadreAppraisal> APPRAISAL = Table.of(CadreAppraisal.class, CadreAppraisal::builder)
            .subjectType(CadrePolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, CadreAppraisal::id, CadreAppraisal.Builder::id)
            .required("person", Codecs.PERSON, CadreAppraisal::person, CadreAppraisal.Builder::person)
            .on(Provision.P73)
            .required("communityId", Codecs.ID, CadreAppraisal::communityId, CadreAppraisal.Builder::communityId)
            .required("cycle", ValueTables.DATE_SPAN, CadreAppraisal::cycle, CadreAppraisal.Builder::cycle)
            .on(Provision.P72)
            .optional(
                    "integrityAndAbility",
                    AssessmentTables.ATTESTATION,
                    CadreAppraisal::integrityAndAbility,
                    CadreAppraisal.Builder::integrityAndAbility)
            .on(Provision.P73)
            .optional(
                    "achievement",
                    AssessmentTables.ATTESTATION,
                    CadreAppraisal::achievement,
                    CadreAppraisal.Builder::achievement)
            .on(Provision.P73)
            .optional(
                    "recognition",
                    AssessmentTables.ATTESTATION,
                    CadreAppraisal::recognition,
                    CadreAppraisal.Builder::recognition)
            .on(Provision.P73)
            .list("trainings", TRAINING, CadreAppraisal::trainings, CadreAppraisal.Builder::addTraining)
            .on(Provision.P72)
            .optional(
                    "leagueReserve",
                    RESERVE_LISTING,
                    CadreAppraisal::leagueReserve,
                    CadreAppraisal.Builder::leagueReserve)
            .on(Provision.P72)
            .optional(
                    "partyReserve", RESERVE_LISTING, CadreAppraisal::partyReserve, CadreAppraisal.Builder::partyReserve)
            .on(Provision.P72)
            .build(CadreAppraisal.Builder::build);

    private CadreTables() {}

    private static final class TrainingDraft {
        private String id = "";
        private @Nullable LocalDate heldOn;
        private OptionalInt hours = OptionalInt.empty();

        Training build() {
            return new Training(id, Drafts.given(heldOn), hours);
        }
    }

    private static final class ListingDraft {
        private boolean listed;
        private Optional<LocalDate> on = Optional.empty();

        ReserveListing build() {
            return new ReserveListing(listed, on);
        }
    }
}
