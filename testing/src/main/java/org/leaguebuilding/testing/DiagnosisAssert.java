package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.diagnosis.Presence;
import org.leaguebuilding.diagnosis.Problem;
import org.leaguebuilding.diagnosis.ProblemDiagnosis;

/**
 * Assertions on a diagnosis. A failure shows the whole diagnosis, with the figures that it rests on:
 *
 * <pre>{@code
 * assertThat(policy.diagnose(input))
 *         .finds(Problem.UNEVEN_DEVELOPMENT).mostIn(Measure.FORMATION, "subdistrict-2").towards(Direction.ORGANIZATION)
 *         .and().rulesOut(Problem.PUSHED_WORK);
 * }</pre>
 */
public final class DiagnosisAssert extends AbstractAssert<DiagnosisAssert, Diagnosis> {

    DiagnosisAssert(@Nullable Diagnosis actual) {
        super(actual, DiagnosisAssert.class);
    }

    /**
     * The figures show a problem.
     *
     * @param problem the problem
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public ProblemAssert finds(Problem problem) {
        requireNonNull(problem, "problem");
        return on(problem, Presence.PRESENT);
    }

    /**
     * The figures show these problems and no others. Those that cannot be decided are not looked at.
     *
     * @param problems the problems; none where nothing is to be found
     * @return this
     */
    @CanIgnoreReturnValue
    public DiagnosisAssert findsOnly(Problem... problems) {
        requireNonNull(problems, "problems");
        ImmutableSet<Problem> expected = ImmutableSet.copyOf(problems);
        return require(
                ImmutableSet.copyOf(present().in(Presence.PRESENT)).equals(expected),
                "to find only " + expected.stream().map(Problem::code).toList());
    }

    /**
     * The figures rule a problem out.
     *
     * @param problem the problem
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public ProblemAssert rulesOut(Problem problem) {
        requireNonNull(problem, "problem");
        return on(problem, Presence.NOT_PRESENT);
    }

    /**
     * The figures known so far do not decide whether a problem is there.
     *
     * @param problem the problem
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public ProblemAssert isUndeterminedFor(Problem problem) {
        requireNonNull(problem, "problem");
        return on(problem, Presence.UNDETERMINED);
    }

    /**
     * The diagnosis is of a district or a city.
     *
     * @param unitId its id
     * @return this
     */
    @CanIgnoreReturnValue
    public DiagnosisAssert isAbout(String unitId) {
        requireNonNull(unitId, "unitId");
        return require(present().unitId().equals(unitId), "to be about " + unitId);
    }

    /**
     * An edition judged.
     *
     * @param edition the edition's id
     * @return this
     */
    @CanIgnoreReturnValue
    public DiagnosisAssert isByEdition(String edition) {
        requireNonNull(edition, "edition");
        return require(present().edition().equals(edition), "to be by the edition " + edition);
    }

    DiagnosisAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting diagnosis " + DiagnosisText.of(actual) + "\n" + expectation);
        }
        return this;
    }

    private ProblemAssert on(Problem problem, Presence presence) {
        Optional<ProblemDiagnosis> found = present().on(problem);
        require(
                found.isPresent() && found.get().presence() == presence,
                "to say of " + problem.code() + ": " + ReportText.word(presence));
        return new ProblemAssert(this, found.orElseThrow());
    }

    private Diagnosis present() {
        isNotNull();
        return actual;
    }
}
