package org.leaguebuilding.json;

import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.ActivityProgrammeTable;
import org.leaguebuilding.json.form.AssessmentRecordTable;
import org.leaguebuilding.json.form.CadreAppraisalTable;
import org.leaguebuilding.json.form.CommunityGuaranteeTable;
import org.leaguebuilding.json.form.CoverageSurveyTable;
import org.leaguebuilding.json.form.DiagnosisInputTable;
import org.leaguebuilding.json.form.DistrictLeadershipTable;
import org.leaguebuilding.json.form.FormationProposalTable;
import org.leaguebuilding.json.form.HonorNominationTable;
import org.leaguebuilding.json.form.ResponsibilityPlanTable;
import org.leaguebuilding.json.form.StageRequestTable;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;

/**
 * The table and the check of each type of document. They are found by a switch: a fresh process would otherwise link two
 * functions for every type before it reads a document of one. A table is set up when it is first asked for.
 */
final class Subjects {

    private Subjects() {}

    static Table<?> table(String subjectType) {
        return switch (subjectType) {
            case FormationPolicy.SUBJECT_TYPE -> FormationProposalTable.TABLE;
            case LifecyclePolicy.SUBJECT_TYPE -> StageRequestTable.TABLE;
            case LeadershipPolicy.SUBJECT_TYPE -> DistrictLeadershipTable.TABLE;
            case ResponsibilityPolicy.SUBJECT_TYPE -> ResponsibilityPlanTable.TABLE;
            case GuaranteePolicy.SUBJECT_TYPE -> CommunityGuaranteeTable.TABLE;
            case ActivityPolicy.SUBJECT_TYPE -> ActivityProgrammeTable.TABLE;
            case CoveragePolicy.SUBJECT_TYPE -> CoverageSurveyTable.TABLE;
            case AssessmentPolicy.SUBJECT_TYPE -> AssessmentRecordTable.TABLE;
            case HonorPolicy.SUBJECT_TYPE -> HonorNominationTable.TABLE;
            case CadrePolicy.SUBJECT_TYPE -> CadreAppraisalTable.TABLE;
            case DiagnosisPolicy.SUBJECT_TYPE -> DiagnosisInputTable.TABLE;
            default -> throw new IllegalArgumentException(subjectType);
        };
    }
}
