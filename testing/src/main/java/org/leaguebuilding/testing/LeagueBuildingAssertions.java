package org.leaguebuilding.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.diagnosis.Diagnosis;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.testing.internal.Seen;

/**
 * The way into the assertions, to be imported beside AssertJ's own:
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;
 *
 * assertThat(policy.check(proposal)).violates("formation.joint.adjacent").at("communities[1].adjacentTo").citing(P28);
 * assertThat(policy.advise(community, neighbours)).recommends(ModeId.JOINT);
 * assertThat(policy.assess(record)).hasTotal("92").hasGrade(Grade.EXCELLENT);
 * assertThat(policy.assessment().bundle(score, Optional.of(partyScore))).hasTotal("90.4");
 * assertThat(policy.diagnose(figures)).finds(Problem.UNEVEN_DEVELOPMENT);
 * assertThat(policy).hasParameter("formation.minimum-members.branch").withValue(3).ofOrigin(Origin.STATUTE);
 * }</pre>
 *
 * <p>In a class with {@code @RequireRuleCoverage}, what is asserted about is what the test has seen. Thread-safe; an assertion object belongs to one thread.
 */
@CheckReturnValue
public final class LeagueBuildingAssertions {

    private LeagueBuildingAssertions() {}

    /**
     * Asserts about a report.
     *
     * @param actual the report
     * @return what can be asserted about it
     */
    public static ReportAssert assertThat(@Nullable Report actual) {
        Seen.report(actual);
        return new ReportAssert(actual);
    }

    /**
     * Asserts about one finding.
     *
     * @param actual the finding
     * @return what can be asserted about it
     */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        Seen.finding(actual);
        return new FindingAssert(actual);
    }

    /**
     * Asserts about how a report came about.
     *
     * @param actual the trace
     * @return what can be asserted about it
     */
    public static TraceAssert assertThat(@Nullable Trace actual) {
        Seen.trace(actual);
        return new TraceAssert(actual);
    }

    /**
     * Asserts about what a community is told about formation modes.
     *
     * @param actual the advice
     * @return what can be asserted about it
     */
    public static AdviceAssert assertThat(@Nullable FormationAdvice actual) {
        Seen.advice(actual);
        return new AdviceAssert(actual);
    }

    /**
     * Asserts about the score of an assessment.
     *
     * @param actual the score
     * @return what can be asserted about it
     */
    public static ScoreAssert assertThat(@Nullable Score actual) {
        return new ScoreAssert(actual);
    }

    /**
     * Asserts about the Party organization's result with the League's in it.
     *
     * @param actual the result
     * @return what can be asserted about it
     */
    public static BundledResultAssert assertThat(@Nullable BundledResult actual) {
        return new BundledResultAssert(actual);
    }

    /**
     * Asserts about a diagnosis.
     *
     * @param actual the diagnosis
     * @return what can be asserted about it
     */
    public static DiagnosisAssert assertThat(@Nullable Diagnosis actual) {
        return new DiagnosisAssert(actual);
    }

    /**
     * Asserts about an edition.
     *
     * @param actual the edition
     * @return what can be asserted about it
     */
    public static PolicyAssert assertThat(@Nullable LeagueBuildingPolicy actual) {
        return new PolicyAssert(actual);
    }

    /**
     * Asserts about a parameter.
     *
     * @param actual the parameter
     * @return what can be asserted about it
     */
    public static ParameterAssert assertThat(@Nullable Parameter<?> actual) {
        return new ParameterAssert(actual);
    }
}
