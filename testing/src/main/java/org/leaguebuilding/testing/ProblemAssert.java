package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.leaguebuilding.diagnosis.Direction;
import org.leaguebuilding.diagnosis.Evidence;
import org.leaguebuilding.diagnosis.Measure;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.diagnosis.WeighingUnit;

/** Assertions on what a diagnosis says about one problem. A failure shows the whole diagnosis. */
public final class ProblemAssert {

    private final DiagnosisAssert whole;
    private final ProblemDiagnosis found;

    ProblemAssert(DiagnosisAssert whole, ProblemDiagnosis found) {
        this.whole = whole;
        this.found = found;
    }

    /**
     * A measure says the same as the diagnosis does of the problem: it shows the problem, rules it out, or leaves it open.
     *
     * @param measure the measure
     * @return this
     */
    @CanIgnoreReturnValue
    public ProblemAssert by(Measure measure) {
        requireNonNull(measure, "measure");
        return require(
                found.evidence().stream().anyMatch(evidence -> says(evidence, measure)),
                "to say so by " + measure.code());
    }

    /**
     * A measure says the same as the diagnosis does of the problem, and these are the units that weigh most.
     *
     * @param measure the measure
     * @param unitIds the ids of the units, the heaviest first
     * @return this
     */
    @CanIgnoreReturnValue
    public ProblemAssert mostIn(Measure measure, String... unitIds) {
        requireNonNull(measure, "measure");
        requireNonNull(unitIds, "unitIds");
        ImmutableList<String> expected = ImmutableList.copyOf(unitIds);
        return require(
                found.evidence().stream()
                        .anyMatch(evidence ->
                                says(evidence, measure) && units(evidence).equals(expected)),
                "to say so by " + measure.code() + ", most of all in " + expected);
    }

    /**
     * The problem belongs to a direction of improvement.
     *
     * @param direction the direction
     * @return this
     */
    @CanIgnoreReturnValue
    public ProblemAssert towards(Direction direction) {
        requireNonNull(direction, "direction");
        return require(
                found.direction() == direction,
                "to point from " + found.problem().code() + " towards " + direction.code());
    }

    /**
     * Back to the whole diagnosis.
     *
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public DiagnosisAssert and() {
        return whole;
    }

    private boolean says(Evidence evidence, Measure measure) {
        return evidence.measure() == measure && evidence.presence() == found.presence();
    }

    private static ImmutableList<String> units(Evidence evidence) {
        return evidence.weighMost().stream().map(WeighingUnit::unitId).collect(ImmutableList.toImmutableList());
    }

    private ProblemAssert require(boolean holds, String expectation) {
        whole.require(holds, expectation);
        return this;
    }
}
