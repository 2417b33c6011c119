package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.honor.CheckedSubject;
import org.leaguebuilding.assessment.honor.Honor;
import org.leaguebuilding.assessment.honor.HonorHistory;
import org.leaguebuilding.assessment.honor.HonorNomination;
import org.leaguebuilding.assessment.honor.HonorPolicy;
import org.leaguebuilding.assessment.honor.HonorStatus;
import org.leaguebuilding.assessment.honor.HonorStep;
import org.leaguebuilding.assessment.honor.SubjectType;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/** The tables of nominations for titles. */
public final class HonorTables {

    static final Codec<Honor> HONOR = Codecs.closed(Honor.class);

    static final Codec<HonorStatus> STATUS = Codecs.closed(HonorStatus.class);

    static final Codec<SubjectType> SUBJECT_TYPE =
            Codecs.open(SubjectType.builtIn(), SubjectType.terms(), SubjectType::of);

    static final Table<RateBounds> RATE_BOUNDS = Table.of(RateBounds.class, BoundsDraft::new)
            .required("lower", NumberCodecs.RATIO, RateBounds::lower, (draft, lower) -> draft.lower = lower)
            .required("upper", NumberCodecs.RATIO, RateBounds::upper, (draft, upper) -> draft.upper = upper)
            .build(BoundsDraft::build);

    static final Table<CheckedSubject> CHECKED_SUBJECT = Table.of(CheckedSubject.class, CheckedDraft::new)
            .required(
                    "subjectType",
                    SUBJECT_TYPE,
                    CheckedSubject::subjectType,
                    (draft, subjectType) -> draft.subjectType = subjectType)
            .required("subject", Codecs.ID, CheckedSubject::subject, (draft, id) -> draft.subject = id)
            .required(
                    "verdict",
                    ReportTables.VERDICT,
                    CheckedSubject::verdict,
                    (draft, verdict) -> draft.verdict = verdict)
            .build(CheckedDraft::build);

    static final Table<HonorStep> STEP = Table.of(HonorStep.class, StepDraft::new)
            .required("status", STATUS, HonorStep::status, (draft, status) -> draft.status = status)
            .on(Provision.P71)
            .required("on", Codecs.DATE, HonorStep::on, (draft, day) -> draft.on = day)
            .optional("reason", Codecs.PROSE, HonorStep::reason, (draft, reason) -> draft.reason = Optional.of(reason))
            .on(Provision.P71)
            .build(StepDraft::build);

    /** Ways of units to titles. */
    public static final Table<HonorHistory> HISTORY = Table.of(HonorHistory.class, HistoryDraft::new)
            .requiredList("steps", STEP, HonorHistory::steps, (draft, step) -> draft.steps.add(step))
            .on(Provision.P71)
            .build(HistoryDraft::build);

    /** Nominations for titles. */
    public static final Table<HonorNomination> NOMINATION = Table.of(HonorNomination.class, HonorNomination::builder)
            .subjectType(HonorPolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, HonorNomination::id, HonorNomination.Builder::id)
            .required("honor", HONOR, HonorNomination::honor, HonorNomination.Builder::honor)
            .on(Provision.P01, Provision.P71)
            .required("unitId", Codecs.ID, HonorNomination::unitId, HonorNomination.Builder::unitId)
            .required(
                    "unitLevel",
                    CommunityTables.UNIT_LEVEL,
                    HonorNomination::unitLevel,
                    HonorNomination.Builder::unitLevel)
            .on(Provision.P01)
            .required("asksFor", STATUS, HonorNomination::asksFor, HonorNomination.Builder::asksFor)
            .on(Provision.P71)
            .required("askedOn", Codecs.DATE, HonorNomination::askedOn, HonorNomination.Builder::askedOn)
            .optional("history", HISTORY, HonorNomination::history, HonorNomination.Builder::history)
            .on(Provision.P71)
            .optional("reason", Codecs.PROSE, HonorNomination::reason, HonorNomination.Builder::reason)
            .on(Provision.P71)
            .map(
                    "haves",
                    MapCodec.closed("haves", Have.class, Codecs.BOOLEAN),
                    HonorNomination::haves,
                    HonorNomination.Builder::haves)
            .on(Provision.P66)
            .optional("stage", LifecycleTables.STAGE, HonorNomination::stage, HonorNomination.Builder::stage)
            .on(Provision.P27)
            .optional(
                    "platformsAccepted",
                    Codecs.BOOLEAN,
                    HonorNomination::platformsAccepted,
                    HonorNomination.Builder::platformsAccepted)
            .on(Provision.P65)
            .optional("coverage", RATE_BOUNDS, HonorNomination::coverage, HonorNomination.Builder::coverage)
            .on(Provision.P15)
            .list("checked", CHECKED_SUBJECT, HonorNomination::checked, HonorNomination.Builder::addChecked)
            .on(Provision.P01, Provision.P71)
            .optional(
                    "leadership",
                    ReportTables.VERDICT,
                    HonorNomination::leadership,
                    HonorNomination.Builder::leadership)
            .on(Provision.P45)
            .optional(
                    "formationRate",
                    RATE_BOUNDS,
                    HonorNomination::formationRate,
                    HonorNomination.Builder::formationRate)
            .on(Provision.P15)
            .optional(
                    "demonstrationShare",
                    RATE_BOUNDS,
                    HonorNomination::demonstrationShare,
                    HonorNomination.Builder::demonstrationShare)
            .on(Provision.P71)
            .optional(
                    "dispersion", NumberCodecs.SCORE, HonorNomination::dispersion, HonorNomination.Builder::dispersion)
            .on(Provision.P61)
            .build(HonorNomination.Builder::build);

    private HonorTables() {}

    private static final class BoundsDraft {
        private @Nullable Ratio lower;
        private @Nullable Ratio upper;

        RateBounds build() {
            return RateBounds.of(Drafts.given(lower), Drafts.given(upper));
        }
    }

    private static final class CheckedDraft {
        private @Nullable SubjectType subjectType;
        private String subject = "";
        private @Nullable Verdict verdict;

        CheckedSubject build() {
            return new CheckedSubject(Drafts.given(subjectType), subject, Drafts.given(verdict));
        }
    }

    private static final class StepDraft {
        private @Nullable HonorStatus status;
        private @Nullable LocalDate on;
        private Optional<String> reason = Optional.empty();

        HonorStep build() {
            return new HonorStep(Drafts.given(status), Drafts.given(on), reason);
        }
    }

    private static final class HistoryDraft {
        private final ImmutableList.Builder<HonorStep> steps = ImmutableList.builder();

        HonorHistory build() {
            return new HonorHistory(steps.build());
        }
    }
}
