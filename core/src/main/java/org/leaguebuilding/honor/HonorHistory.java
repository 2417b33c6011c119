package org.leaguebuilding.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * The way of one unit to one title, step by step. A history that cannot have happened cannot be built: it begins with
 * candidature, no step is skipped, and no step lies before the one it follows. Immutable and thread-safe.
 *
 * <p>A skipped step is refused and not judged, other than in {@link org.leaguebuilding.lifecycle.OrganizationHistory}: stages of an
 * organization are facts of what it did, while a status of a title is conferred by the campaign (P71), which confers none but the
 * one that follows. The step that is asked for is judged by {@code honor.demonstration-community.order}; the source does not say
 * what a title would be that was conferred past a step, and no rule judges one.
 *
 * @param steps the steps, from the first; may be none
 */
public record HonorHistory(
        @Fact(on = Provision.P71, size = Fact.Size.STATED) ImmutableList<HonorStep> steps) implements HasForm {

    private static final String TYPE = "HonorHistory";
    private static final HonorHistory NONE = new HonorHistory(ImmutableList.of());

    /**
     * Takes the steps.
     *
     * @throws MalformedValueException if a status may not follow the one before it, or a day lies before the one before it
     */
    public HonorHistory {
        Structure.given(TYPE, "steps", steps);
        Optional<HonorStatus> present = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            HonorStep step = steps.get(i);
            if (!step.status().mayFollow(present)) {
                throw new MalformedValueException(TYPE, "steps", step.status().code(), Expectation.STEP_BY_STEP);
            }
            if (i > 0 && step.on().isBefore(steps.get(i - 1).on())) {
                throw new MalformedValueException(TYPE, "steps", step.on(), Expectation.IN_ORDER);
            }
            present = Optional.of(step.status());
        }
    }

    /**
     * The history of a unit that was never nominated.
     *
     * @return a history without steps
     */
    public static HonorHistory none() {
        return NONE;
    }

    /**
     * Takes the steps.
     *
     * @param steps the steps, from the first
     * @return the history
     * @throws MalformedValueException if a status may not follow the one before it, or a day lies before the one before it
     */
    public static HonorHistory of(HonorStep... steps) {
        requireNonNull(steps, "steps");
        return new HonorHistory(ImmutableList.copyOf(steps));
    }

    /**
     * This history and one more step.
     *
     * @param next the step
     * @return the longer history
     * @throws MalformedValueException if the step's status may not follow the last one, or its day lies before the last one
     */
    public HonorHistory then(HonorStep next) {
        requireNonNull(next, "next");
        return new HonorHistory(
                ImmutableList.<HonorStep>builder().addAll(steps).add(next).build());
    }

    /**
     * Where the unit stands now.
     *
     * @return the status of the last step; empty where there is none
     */
    public Optional<HonorStatus> status() {
        return Optional.ofNullable(present());
    }

    /**
     * Where the unit stood on a day.
     *
     * @param day the day
     * @return the status of the last step on or before it; empty where there is none
     */
    public Optional<HonorStatus> statusOn(LocalDate day) {
        requireNonNull(day, "day");
        return steps.reverse().stream()
                .filter(step -> !step.on().isAfter(day))
                .map(HonorStep::status)
                .findFirst();
    }

    /** The status after the last step, without a wrapper. */
    @Nullable HonorStatus present() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).status();
    }

    Optional<HonorStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
