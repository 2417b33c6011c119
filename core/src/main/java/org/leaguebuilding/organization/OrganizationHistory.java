package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;

/**
 * The stages of an organization over time (P26, P27). Only possible histories exist: they begin with a planned organization,
 * or with an established one where no planning was recorded, for the source begins there; each change lies on a later day
 * than the one before and goes one stage on, or falls back by any number of stages for a reason. Immutable and thread-safe.
 *
 * @param organizationId the organization's id
 * @param changes its changes of stage, the first being its beginning; at least one
 */
public record OrganizationHistory(String organizationId, ImmutableList<StageChange> changes) {

    private static final String TYPE = "OrganizationHistory";
    private static final String CHANGES = "changes";

    /**
     * Takes the changes in their order.
     *
     * @throws MalformedValueException if the id is blank, over-long or has control characters, there is no change, the first
     *     one is neither planned nor established, a change is not on a later day than the one before, a stage is skipped or
     *     repeated, or the organization falls back without a reason
     */
    public OrganizationHistory {
        Structure.id(TYPE, "organizationId", organizationId);
        Structure.notEmpty(TYPE, CHANGES, changes);
        requireBeginning(changes.get(0));
        for (int i = 1; i < changes.size(); i++) {
            requireSuccession(changes.get(i - 1), changes.get(i));
        }
    }

    /**
     * Begins a history.
     *
     * @param organizationId the organization's id
     * @param first its beginning: planned, or established
     * @return the history
     * @throws MalformedValueException if the id is blank, over-long or has control characters, or the stage is another one
     */
    public static OrganizationHistory beginning(String organizationId, StageChange first) {
        return new OrganizationHistory(organizationId, ImmutableList.of(first));
    }

    /**
     * The history with one more change.
     *
     * @param change the change, on a later day than the last one
     * @return the longer history
     * @throws MalformedValueException if the change cannot follow the last one
     */
    public OrganizationHistory with(StageChange change) {
        return new OrganizationHistory(
                organizationId,
                ImmutableList.<StageChange>builder().addAll(changes).add(change).build());
    }

    /**
     * The stage on a day.
     *
     * @param day the day
     * @return the stage of the last change on or before it; empty before the history begins
     */
    public Optional<Stage> stageOn(LocalDate day) {
        for (StageChange change : changes.reverse()) {
            if (!change.on().isAfter(day)) {
                return Optional.of(change.stage());
            }
        }
        return Optional.empty();
    }

    /**
     * The last change.
     *
     * @return the change to the stage that the organization has now
     */
    public StageChange last() {
        return changes.get(changes.size() - 1);
    }

    private static void requireBeginning(StageChange first) {
        if (first.stage() != Stage.PLANNED && first.stage() != Stage.ESTABLISHED) {
            throw new MalformedValueException(TYPE, CHANGES, first.stage().code(), Expectation.FIRST_STAGE);
        }
    }

    private static void requireSuccession(StageChange before, StageChange change) {
        if (!change.on().isAfter(before.on())) {
            throw new MalformedValueException(TYPE, CHANGES, change.on(), Expectation.IN_ORDER);
        }
        if (StageMove.isFallingBack(before.stage(), change.stage())) {
            requireReason(change);
        } else if (!StageMove.isStep(before.stage(), change.stage())) {
            throw new MalformedValueException(TYPE, CHANGES, change.stage().code(), Expectation.NEXT_STAGE);
        }
    }

    private static void requireReason(StageChange change) {
        if (change.reason().isEmpty()) {
            throw new MalformedValueException(TYPE, "changes.reason", "", Expectation.PRESENT);
        }
    }
}
