package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.WorkStyle;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.BundledResult;
import org.leaguebuilding.assessment.Criterion;
import org.leaguebuilding.assessment.Deduction;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.assessment.Indicator;
import org.leaguebuilding.assessment.Marks;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.assessment.Score;
import org.leaguebuilding.assessment.ScoreLine;
import org.leaguebuilding.assessment.ScoreReason;
import org.leaguebuilding.assessment.SubItem;
import org.leaguebuilding.assessment.Veto;
import org.leaguebuilding.assessment.VetoOutcome;
import org.leaguebuilding.assessment.cadre.CadreAppraisal;
import org.leaguebuilding.assessment.cadre.ReserveListing;
import org.leaguebuilding.assessment.cadre.Training;
import org.leaguebuilding.assessment.diagnosis.Diagnosis;
import org.leaguebuilding.assessment.diagnosis.DiagnosisInput;
import org.leaguebuilding.assessment.diagnosis.Direction;
import org.leaguebuilding.assessment.diagnosis.Evidence;
import org.leaguebuilding.assessment.diagnosis.Measure;
import org.leaguebuilding.assessment.diagnosis.Presence;
import org.leaguebuilding.assessment.diagnosis.Problem;
import org.leaguebuilding.assessment.diagnosis.ProblemDiagnosis;
import org.leaguebuilding.assessment.diagnosis.UnitFigures;
import org.leaguebuilding.assessment.diagnosis.WeighingUnit;
import org.leaguebuilding.assessment.honor.CheckedSubject;
import org.leaguebuilding.assessment.honor.Honor;
import org.leaguebuilding.assessment.honor.HonorHistory;
import org.leaguebuilding.assessment.honor.HonorNomination;
import org.leaguebuilding.assessment.honor.HonorStatus;
import org.leaguebuilding.assessment.honor.HonorStep;
import org.leaguebuilding.assessment.honor.SubjectType;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.Dispersion;
import org.leaguebuilding.coverage.FloatingMember;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.coverage.Site;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.YouthCenter;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.Duty;
import org.leaguebuilding.leadership.DutyHolder;
import org.leaguebuilding.leadership.HolderKind;
import org.leaguebuilding.leadership.Institution;
import org.leaguebuilding.leadership.LeadingBody;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.SideAction;
import org.leaguebuilding.leadership.StepDate;
import org.leaguebuilding.leadership.SynchronizedStep;
import org.leaguebuilding.leadership.TargetManagement;
import org.leaguebuilding.leadership.guarantee.CommunityGuarantee;
import org.leaguebuilding.leadership.guarantee.Difficulty;
import org.leaguebuilding.leadership.guarantee.Guidance;
import org.leaguebuilding.leadership.guarantee.Hearing;
import org.leaguebuilding.leadership.guarantee.HearingSubject;
import org.leaguebuilding.leadership.responsibility.Directive;
import org.leaguebuilding.leadership.responsibility.PlannedTask;
import org.leaguebuilding.leadership.responsibility.ResponsibilityChain;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPlan;
import org.leaguebuilding.leadership.responsibility.ResponsibleUnit;
import org.leaguebuilding.leadership.responsibility.Schedule;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.HaveEvidence;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.organization.OrganizationHistory;
import org.leaguebuilding.organization.Stage;
import org.leaguebuilding.organization.StageChange;
import org.leaguebuilding.organization.StageRequest;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** All types that stand in JSON on their own. */
public final class Bindings {

    private Bindings() {}

    /**
     * The types of one edition.
     *
     * @param policy the edition, whose rules findings are read as
     * @return them, in a stable order
     */
    public static ImmutableList<Binding<?>> of(LeagueBuildingPolicy policy) {
        Rules rules = new Rules(policy);
        Table<Criterion> criterion = SchemeTables.criterion(rules);
        return ImmutableList.<Binding<?>>builder()
                .addAll(FormBindings.all())
                .add(
                        binding(PersonRef.class, Codecs.PERSON),
                        binding(DateSpan.class, ValueTables.DATE_SPAN),
                        binding(LocalizedText.class, ValueTables.LOCALIZED_TEXT),
                        binding(Ratio.class, NumberCodecs.RATIO),
                        binding(Stage.class, LifecycleTables.STAGE),
                        binding(Have.class, LifecycleTables.HAVE),
                        binding(HaveEvidence.class, LifecycleTables.HAVE_EVIDENCE),
                        binding(StageRequest.class, LifecycleTables.REQUEST),
                        binding(StageChange.class, LifecycleTables.STAGE_CHANGE),
                        binding(OrganizationHistory.class, LifecycleTables.HISTORY),
                        binding(UnitLevel.class, CommunityTables.UNIT_LEVEL),
                        binding(Duty.class, LeadershipTables.DUTY),
                        binding(HolderKind.class, LeadershipTables.HOLDER_KIND),
                        binding(SynchronizedStep.class, LeadershipTables.STEP),
                        binding(Side.class, LeadershipTables.SIDE),
                        binding(LeadingBody.class, LeadershipTables.LEADING_BODY),
                        binding(DutyHolder.class, LeadershipTables.DUTY_HOLDER),
                        binding(TargetManagement.class, LeadershipTables.TARGET_MANAGEMENT),
                        binding(StepDate.class, LeadershipTables.STEP_DATE),
                        binding(SideAction.class, LeadershipTables.SIDE_ACTION),
                        binding(Institution.class, LeadershipTables.INSTITUTION),
                        binding(DistrictLeadership.class, LeadershipTables.DISTRICT_LEADERSHIP),
                        binding(ResponsibleUnit.class, ResponsibilityTables.UNIT),
                        binding(ResponsibilityChain.class, ResponsibilityTables.CHAIN),
                        binding(Schedule.class, ResponsibilityTables.SCHEDULE),
                        binding(PlannedTask.class, ResponsibilityTables.TASK),
                        binding(Directive.class, ResponsibilityTables.DIRECTIVE),
                        binding(ResponsibilityPlan.class, ResponsibilityTables.PLAN),
                        binding(HearingSubject.class, GuaranteeTables.HEARING_SUBJECT),
                        binding(Hearing.class, GuaranteeTables.HEARING),
                        binding(Guidance.class, GuaranteeTables.GUIDANCE),
                        binding(Difficulty.class, GuaranteeTables.DIFFICULTY),
                        binding(CommunityGuarantee.class, GuaranteeTables.GUARANTEE),
                        binding(CommunityArea.class, CommunityTables.AREA),
                        binding(ActivityKind.class, ActivityTables.KIND),
                        binding(ServiceOrientation.class, ActivityTables.ORIENTATION),
                        binding(YouthNeed.class, ActivityTables.NEED),
                        binding(WorkStyle.class, ActivityTables.STYLE),
                        binding(Activity.class, ActivityTables.ACTIVITY),
                        binding(ActivityProgramme.class, ActivityTables.PROGRAMME),
                        binding(OrganizationCondition.class, LifecycleTables.CONDITION),
                        binding(YouthGroup.class, CommunityTables.YOUTH_GROUP),
                        binding(SurveyedCommunity.class, CoverageTables.COMMUNITY),
                        binding(Site.class, CoverageTables.SITE),
                        binding(FloatingMember.class, CoverageTables.FLOATING_MEMBER),
                        binding(GroupCoverage.class, CoverageTables.GROUP),
                        binding(YouthCenter.class, CoverageTables.YOUTH_CENTER),
                        binding(CoverageSurvey.class, CoverageTables.SURVEY),
                        binding(Platform.class, AssessmentTables.PLATFORM),
                        binding(Objective.class, AssessmentTables.OBJECTIVE),
                        binding(Attestation.class, AssessmentTables.ATTESTATION),
                        binding(AssessmentRecord.class, AssessmentTables.RECORD),
                        binding(Grade.class, SchemeTables.GRADE),
                        binding(GradeBand.class, SchemeTables.BAND),
                        binding(Criterion.class, criterion),
                        binding(Deduction.class, SchemeTables.deduction(criterion)),
                        binding(SubItem.class, SchemeTables.subItem(criterion)),
                        binding(Indicator.class, SchemeTables.indicator(criterion)),
                        binding(Veto.class, SchemeTables.veto(criterion)),
                        binding(Basis.class, BasisCodec.BASIS),
                        binding(Scheme.class, SchemeTables.scheme(rules)),
                        binding(Marks.class, ScoreTables.MARKS),
                        binding(ScoreReason.class, ScoreTables.reason(criterion)),
                        binding(ScoreLine.class, ScoreTables.line(criterion, Optional.empty())),
                        binding(VetoOutcome.class, ScoreTables.vetoOutcome(criterion)),
                        binding(Score.class, ScoreTables.score(rules, Optional.empty())),
                        binding(BundledResult.class, ScoreTables.bundled(Optional.empty())),
                        binding(Honor.class, HonorTables.HONOR),
                        binding(HonorStatus.class, HonorTables.STATUS),
                        binding(SubjectType.class, HonorTables.SUBJECT_TYPE),
                        binding(RateBounds.class, HonorTables.RATE_BOUNDS),
                        binding(CheckedSubject.class, HonorTables.CHECKED_SUBJECT),
                        binding(HonorStep.class, HonorTables.STEP),
                        binding(HonorHistory.class, HonorTables.HISTORY),
                        binding(HonorNomination.class, HonorTables.NOMINATION),
                        binding(Training.class, CadreTables.TRAINING),
                        binding(ReserveListing.class, CadreTables.RESERVE_LISTING),
                        binding(CadreAppraisal.class, CadreTables.APPRAISAL),
                        binding(Measure.class, DiagnosisTables.MEASURE),
                        binding(Presence.class, DiagnosisTables.PRESENCE),
                        binding(Problem.class, DiagnosisTables.PROBLEM),
                        binding(Direction.class, DiagnosisTables.DIRECTION),
                        binding(UnitFigures.class, DiagnosisTables.UNIT_FIGURES),
                        binding(DiagnosisInput.class, DiagnosisTables.INPUT),
                        binding(WeighingUnit.class, DiagnosisTables.WEIGHING_UNIT),
                        binding(Evidence.class, DiagnosisTables.EVIDENCE),
                        binding(ProblemDiagnosis.class, DiagnosisTables.PROBLEM_DIAGNOSIS),
                        binding(Diagnosis.class, DiagnosisTables.DIAGNOSIS),
                        binding(Dispersion.class, DiagnosisTables.DISPERSION),
                        binding(FindingKind.class, ReportTables.KIND),
                        binding(Verdict.class, ReportTables.VERDICT),
                        binding(Finding.class, ReportTables.finding(rules, Optional.empty(), false)),
                        binding(Report.class, ReportTables.report(rules, Optional.empty())),
                        binding(FormationAdvice.class, AdviceTables.advice(rules, Optional.empty())))
                .build();
    }

    private static <T> Binding<T> binding(Class<T> type, Codec<T> codec) {
        return new Binding<>(type, codec);
    }
}
