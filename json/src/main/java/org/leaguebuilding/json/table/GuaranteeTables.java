package org.leaguebuilding.json.table;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.leadership.guarantee.CommunityGuarantee;
import org.leaguebuilding.leadership.guarantee.Difficulty;
import org.leaguebuilding.leadership.guarantee.GuaranteePolicy;
import org.leaguebuilding.leadership.guarantee.Guidance;
import org.leaguebuilding.leadership.guarantee.Hearing;
import org.leaguebuilding.leadership.guarantee.HearingSubject;
import org.leaguebuilding.source.Provision;

/** The tables of what communities guarantee. */
public final class GuaranteeTables {

    static final Codec<HearingSubject> HEARING_SUBJECT = Codecs.closed(HearingSubject.class);

    /** Hearings. */
    public static final Table<Hearing> HEARING = Table.of(Hearing.class, Hearing::builder)
            .required("id", Codecs.ID, Hearing::id, Hearing.Builder::id)
            .optional("on", Codecs.DATE, Hearing::on, Hearing.Builder::on)
            .on(Provision.P58)
            .required("subjects", Codecs.some(HEARING_SUBJECT), Hearing::subjects, Hearing.Builder::subjects)
            .on(Provision.P58)
            .build(Hearing.Builder::build);

    /** Guidance on difficulties. */
    public static final Table<Guidance> GUIDANCE = Table.of(Guidance.class, GuidanceDraft::new)
            .optional("on", Codecs.DATE, Guidance::on, (draft, day) -> draft.on = Optional.of(day))
            .on(Provision.P58)
            .build(GuidanceDraft::build);

    /** Difficulties. */
    public static final Table<Difficulty> DIFFICULTY = Table.of(Difficulty.class, Difficulty::builder)
            .required("id", Codecs.ID, Difficulty::id, Difficulty.Builder::id)
            .optional("raisedOn", Codecs.DATE, Difficulty::raisedOn, Difficulty.Builder::raisedOn)
            .on(Provision.P58)
            .optional("guidance", GUIDANCE, Difficulty::guidance, Difficulty.Builder::guidance)
            .on(Provision.P58)
            .build(Difficulty.Builder::build);

    /** What communities guarantee. */
    public static final Table<CommunityGuarantee> GUARANTEE = Table.of(
                    CommunityGuarantee.class, CommunityGuarantee::builder)
            .subjectType(GuaranteePolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, CommunityGuarantee::id, CommunityGuarantee.Builder::id)
            .required(
                    "communityId", Codecs.ID, CommunityGuarantee::communityId, CommunityGuarantee.Builder::communityId)
            .required("asOf", Codecs.DATE, CommunityGuarantee::asOf, CommunityGuarantee.Builder::asOf)
            .required("cycle", ValueTables.DATE_SPAN, CommunityGuarantee::cycle, CommunityGuarantee.Builder::cycle)
            .on(Provision.P58)
            .list("hearings", HEARING, CommunityGuarantee::hearings, CommunityGuarantee.Builder::addHearing)
            .on(Provision.P58)
            .list(
                    "difficulties",
                    DIFFICULTY,
                    CommunityGuarantee::difficulties,
                    CommunityGuarantee.Builder::addDifficulty)
            .on(Provision.P58)
            .optional(
                    "fundingArranged",
                    Codecs.BOOLEAN,
                    CommunityGuarantee::fundingArranged,
                    CommunityGuarantee.Builder::fundingArranged)
            .on(Provision.P59)
            .optional(
                    "venueArranged",
                    Codecs.BOOLEAN,
                    CommunityGuarantee::venueArranged,
                    CommunityGuarantee.Builder::venueArranged)
            .on(Provision.P59)
            .build(CommunityGuarantee.Builder::build);

    private GuaranteeTables() {}

    private static final class GuidanceDraft {
        private Optional<LocalDate> on = Optional.empty();

        Guidance build() {
            return new Guidance(on);
        }
    }
}
