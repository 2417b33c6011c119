package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.HaveEvidence;
import org.leaguebuilding.organization.LifecyclePolicy;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.organization.OrganizationHistory;
import org.leaguebuilding.organization.Stage;
import org.leaguebuilding.organization.StageChange;
import org.leaguebuilding.organization.StageRequest;
import org.leaguebuilding.source.Provision;

/** The tables of an organization's stages. */
public final class LifecycleTables {

    static final Codec<Stage> STAGE = Codecs.closed(Stage.class);

    static final Codec<OrganizationCondition> CONDITION = Codecs.closed(OrganizationCondition.class);

    static final Codec<Have> HAVE = Codecs.closed(Have.class);

    /** What is known about one of the five haves. */
    public static final Table<HaveEvidence> HAVE_EVIDENCE = Table.of(HaveEvidence.class, HaveEvidence::builder)
            .required("have", HAVE, HaveEvidence::have, HaveEvidence.Builder::have)
            .on(Provision.P66)
            .optional("met", Codecs.BOOLEAN, HaveEvidence::met, HaveEvidence.Builder::met)
            .on(Provision.P66)
            .distinctList("evidence", Codecs.ID, HaveEvidence::evidence, HaveEvidence.Builder::addEvidence)
            .on(Provision.P66)
            .build(HaveEvidence.Builder::build);

    /** Requests to move to another stage. */
    public static final Table<StageRequest> REQUEST = Table.of(StageRequest.class, StageRequest::builder)
            .subjectType(LifecyclePolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, StageRequest::id, StageRequest.Builder::id)
            .required("organizationId", Codecs.ID, StageRequest::organizationId, StageRequest.Builder::organizationId)
            .required("stage", STAGE, StageRequest::stage, StageRequest.Builder::stage)
            .on(Provision.P26)
            .required("requested", STAGE, StageRequest::requested, StageRequest.Builder::requested)
            .on(Provision.P26, Provision.P27)
            .required("requestedOn", Codecs.DATE, StageRequest::requestedOn, StageRequest.Builder::requestedOn)
            .list("haves", HAVE_EVIDENCE, StageRequest::haves, StageRequest.Builder::addHave)
            .on(Provision.P26, Provision.P66)
            .optional(
                    "programmeWithoutViolations",
                    Codecs.BOOLEAN,
                    StageRequest::programmeWithoutViolations,
                    StageRequest.Builder::programmeWithoutViolations)
            .on(Provision.P26)
            .distinctList("leads", Codecs.ID, StageRequest::leads, StageRequest.Builder::addLead)
            .on(Provision.P27)
            .optional("reason", Codecs.PROSE, StageRequest::reason, StageRequest.Builder::reason)
            .on(Provision.P26)
            .build(StageRequest.Builder::build);

    /** Changes of stage. */
    public static final Table<StageChange> STAGE_CHANGE = Table.of(StageChange.class, ChangeDraft::new)
            .required("on", Codecs.DATE, StageChange::on, (draft, day) -> draft.on = day)
            .on(Provision.P26)
            .required("stage", STAGE, StageChange::stage, (draft, stage) -> draft.stage = stage)
            .on(Provision.P26, Provision.P27)
            .optional(
                    "reason", Codecs.PROSE, StageChange::reason, (draft, reason) -> draft.reason = Optional.of(reason))
            .build(ChangeDraft::build);

    /** The stages of organizations over time. */
    public static final Table<OrganizationHistory> HISTORY = Table.of(OrganizationHistory.class, HistoryDraft::new)
            .required(
                    "organizationId",
                    Codecs.ID,
                    OrganizationHistory::organizationId,
                    (draft, id) -> draft.organizationId = id)
            .nonEmptyList(
                    "changes", STAGE_CHANGE, OrganizationHistory::changes, (draft, change) -> draft.changes.add(change))
            .on(Provision.P26)
            .build(HistoryDraft::build);

    private LifecycleTables() {}

    private static final class ChangeDraft {
        private @Nullable LocalDate on;
        private @Nullable Stage stage;
        private Optional<String> reason = Optional.empty();

        StageChange build() {
            return new StageChange(Drafts.given(on), Drafts.given(stage), reason);
        }
    }

    private static final class HistoryDraft {
        private String organizationId = "";
        private final ImmutableList.Builder<StageChange> changes = ImmutableList.builder();

        OrganizationHistory build() {
            return new OrganizationHistory(organizationId, changes.build());
        }
    }
}
