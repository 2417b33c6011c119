package org.leaguebuilding.json;

import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.cadre.CadreAppraisal;
import org.leaguebuilding.assessment.cadre.CadrePolicy;
import org.leaguebuilding.assessment.diagnosis.DiagnosisInput;
import org.leaguebuilding.assessment.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.assessment.honor.HonorNomination;
import org.leaguebuilding.assessment.honor.HonorPolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.table.ActivityTables;
import org.leaguebuilding.json.table.AssessmentTables;
import org.leaguebuilding.json.table.CadreTables;
import org.leaguebuilding.json.table.CoverageTables;
import org.leaguebuilding.json.table.DiagnosisTables;
import org.leaguebuilding.json.table.FormationProposalTable;
import org.leaguebuilding.json.table.GuaranteeTables;
import org.leaguebuilding.json.table.HonorTables;
import org.leaguebuilding.json.table.LeadershipTables;
import org.leaguebuilding.json.table.LifecycleTables;
import org.leaguebuilding.json.table.ResponsibilityTables;
import org.leaguebuilding.json.table.Table;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.leadership.guarantee.CommunityGuarantee;
import org.leaguebuilding.leadership.guarantee.GuaranteePolicy;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPlan;
import org.leaguebuilding.leadership.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.organization.LifecyclePolicy;
import org.leaguebuilding.organization.StageRequest;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/**
 * The table and the check of each type of document. They are found by a switch: a fresh process would otherwise link two
 * functions for every type before it reads a document of one. A table is set up when it is first asked for.
 */
final class Subjects {

    private Subjects() {}

    static Table<?> table(String subjectType) {
        return switch (subjectType) {
            case FormationPolicy.SUBJECT_TYPE -> FormationProposalTable.TABLE;
            case LifecyclePolicy.SUBJECT_TYPE -> LifecycleTables.REQUEST;
            case LeadershipPolicy.SUBJECT_TYPE -> LeadershipTables.DISTRICT_LEADERSHIP;
            case ResponsibilityPolicy.SUBJECT_TYPE -> ResponsibilityTables.PLAN;
            case GuaranteePolicy.SUBJECT_TYPE -> GuaranteeTables.GUARANTEE;
            case ActivityPolicy.SUBJECT_TYPE -> ActivityTables.PROGRAMME;
            case CoveragePolicy.SUBJECT_TYPE -> CoverageTables.SURVEY;
            case AssessmentPolicy.SUBJECT_TYPE -> AssessmentTables.RECORD;
            case HonorPolicy.SUBJECT_TYPE -> HonorTables.NOMINATION;
            case CadrePolicy.SUBJECT_TYPE -> CadreTables.APPRAISAL;
            case DiagnosisPolicy.SUBJECT_TYPE -> DiagnosisTables.INPUT;
            default -> throw new IllegalArgumentException(subjectType);
        };
    }

    static Report check(LeagueBuildingPolicy policy, String subjectType, Object subject) {
        return switch (subjectType) {
            case FormationPolicy.SUBJECT_TYPE -> policy.check((FormationProposal) subject);
            case LifecyclePolicy.SUBJECT_TYPE -> policy.check((StageRequest) subject);
            case LeadershipPolicy.SUBJECT_TYPE -> policy.check((DistrictLeadership) subject);
            case ResponsibilityPolicy.SUBJECT_TYPE -> policy.check((ResponsibilityPlan) subject);
            case GuaranteePolicy.SUBJECT_TYPE -> policy.check((CommunityGuarantee) subject);
            case ActivityPolicy.SUBJECT_TYPE -> policy.check((ActivityProgramme) subject);
            case CoveragePolicy.SUBJECT_TYPE -> policy.check((CoverageSurvey) subject);
            case AssessmentPolicy.SUBJECT_TYPE -> policy.check((AssessmentRecord) subject);
            case HonorPolicy.SUBJECT_TYPE -> policy.check((HonorNomination) subject);
            case CadrePolicy.SUBJECT_TYPE -> policy.check((CadreAppraisal) subject);
            case DiagnosisPolicy.SUBJECT_TYPE -> policy.check((DiagnosisInput) subject);
            default -> throw new IllegalArgumentException(subjectType);
        };
    }
}
