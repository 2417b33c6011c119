package org.leaguebuilding.benchmarks.families;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;

/** The families that are compared. */
public enum SubjectFamily {
    /** Requests to move to a stage. */
    LIFECYCLE(
            Generators::stageRequests,
            (policy, request) -> policy.check(request),
            new HandWrittenLifecycleCheck()::check),
    /** Surveys of coverage. */
    COVERAGE(
            Generators::coverageSurveys,
            (policy, survey) -> policy.check(survey),
            new HandWrittenCoverageCheck()::check),
    /** Records of an assessment. */
    ASSESSMENT(
            Generators::assessmentRecords,
            (policy, record) -> policy.check(record),
            new HandWrittenAssessmentCheck()::check),
    /** Nominations for an honor. */
    HONOR(
            Generators::honorNominations,
            (policy, nomination) -> policy.check(nomination),
            new HandWrittenHonorCheck()::check),
    /** Appraisals of League cadres. */
    CADRE(
            Generators::cadreAppraisals,
            (policy, appraisal) -> policy.check(appraisal),
            new HandWrittenCadreCheck()::check),
    /** Figures to be diagnosed. */
    DIAGNOSIS(
            Generators::diagnosisInputs,
            (policy, input) -> policy.check(input),
            new HandWrittenDiagnosisCheck()::check),
    /** The leadership of a district. */
    LEADERSHIP(
            Generators::districtLeaderships,
            (policy, leadership) -> policy.check(leadership),
            new HandWrittenLeadershipCheck()::check),
    /** A district's plan and its chain of responsibility. */
    RESPONSIBILITY(
            Generators::responsibilityPlans,
            (policy, plan) -> policy.check(plan),
            new HandWrittenResponsibilityCheck()::check),
    /** What a community guarantees. */
    GUARANTEE(
            Generators::communityGuarantees,
            (policy, guarantee) -> policy.check(guarantee),
            new HandWrittenGuaranteeCheck()::check),
    /** Programmes of activities. */
    ACTIVITY(
            Generators::activityProgrammes,
            (policy, programme) -> policy.check(programme),
            new HandWrittenActivityCheck()::check);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds other lambdas only
    private final Supplier<FamilyRun<?>> run;

    <S> SubjectFamily(
            Function<Generators, SubjectGenerator<S>> generator,
            BiFunction<LeagueBuildingPolicy, S, Report> library,
            Function<S, List<Problem>> handWritten) {
        this.run = () -> FamilyRun.of(generator, library, handWritten);
    }

    /** What is compared, on subjects made anew. */
    FamilyRun<?> run() {
        return run.get();
    }

    /**
     * Makes sure that in every family both find the same in thousands of subjects.
     *
     * @throws IllegalStateException if they do not
     */
    public static void requireSameFindings() {
        for (SubjectFamily family : values()) {
            family.run().requireSameFindings();
        }
    }
}
