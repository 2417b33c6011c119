package org.leaguebuilding.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * The stages of an organization over time, as they were (P26, P27): also where a stage was skipped, or the organization fell back
 * and no reason was recorded. Whether it kept the order is for {@link LifecyclePolicy#check(OrganizationHistory)} to say.
 * Immutable and thread-safe.
 *
 * @param organizationId the organization's id
 * @param changes its changes of stage, the first being its beginning; at least one, each on a later day than the one before
 */
@Fact.Subject(LifecyclePolicy.HISTORY_SUBJECT_TYPE)
public record OrganizationHistory(
        String organizationId,
        @Fact(on = Provision.P26, size = Fact.Size.SOME) ImmutableList<StageChange> changes) implements HasForm {

    private static final String TYPE = "OrganizationHistory";
    private static final String CHANGES = "changes";

    /**
     * Takes the changes in their order.
     *
     * @throws MalformedValueException if the id is blank, over-long or has control characters, there is no change, or a change
     *     is not on a later day than the one before
     */
    public OrganizationHistory {
        Structure.id(TYPE, "organizationId", organizationId);
        Structure.notEmpty(TYPE, CHANGES, changes);
        for (int i = 1; i < changes.size(); i++) {
            LocalDate day = changes.get(i).on();
            if (!day.isAfter(changes.get(i - 1).on())) {
                throw new MalformedValueException(TYPE, CHANGES, day, Expectation.LATER_EACH);
            }
        }
    }

    /**
     * Begins a history.
     *
     * @param organizationId the organization's id
     * @param first its beginning
     * @return the history
     * @throws MalformedValueException if the id is blank, over-long or has control characters
     */
    public static OrganizationHistory beginning(String organizationId, StageChange first) {
        requireNonNull(first, "first");
        return new OrganizationHistory(organizationId, ImmutableList.of(first));
    }

    /**
     * The history with one more change.
     *
     * @param change the change, on a later day than the last one
     * @return the longer history
     * @throws MalformedValueException if the change is not on a later day than the last one
     */
    public OrganizationHistory with(StageChange change) {
        requireNonNull(change, "change");
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
        requireNonNull(day, "day");
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
}
