package org.leaguebuilding.benchmarks.families;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;

/** The families that are compared. */
public enum SubjectFamily {
    /** Requests to move to a stage. */
    LIFECYCLE(LifecyclePolicy.SUBJECT, new HandWrittenLifecycleCheck()::check),
    /** Surveys of coverage. */
    COVERAGE(CoveragePolicy.SUBJECT, new HandWrittenCoverageCheck()::check),
    /** Records of an assessment. */
    ASSESSMENT(AssessmentPolicy.SUBJECT, new HandWrittenAssessmentCheck()::check),
    /** Nominations for an honor. */
    HONOR(HonorPolicy.SUBJECT, new HandWrittenHonorCheck()::check),
    /** Appraisals of League cadres. */
    CADRE(CadrePolicy.SUBJECT, new HandWrittenCadreCheck()::check),
    /** Figures to be diagnosed. */
    DIAGNOSIS(DiagnosisPolicy.SUBJECT, new HandWrittenDiagnosisCheck()::check),
    /** The leadership of a district. */
    LEADERSHIP(LeadershipPolicy.SUBJECT, new HandWrittenLeadershipCheck()::check),
    /** A district's plan and its chain of responsibility. */
    RESPONSIBILITY(ResponsibilityPolicy.SUBJECT, new HandWrittenResponsibilityCheck()::check),
    /** What a community guarantees. */
    GUARANTEE(GuaranteePolicy.SUBJECT, new HandWrittenGuaranteeCheck()::check),
    /** Programmes of activities. */
    ACTIVITY(ActivityPolicy.SUBJECT, new HandWrittenActivityCheck()::check);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that holds other lambdas only
    private final Supplier<FamilyRun<?>> run;

    <S extends Subject> SubjectFamily(SubjectType<S> type, Function<S, List<Problem>> handWritten) {
        this.run = () -> FamilyRun.of(type, handWritten);
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
