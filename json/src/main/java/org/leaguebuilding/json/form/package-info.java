/**
 * The tables of the policy's types. Not exported.
 *
 * <p>Most are made by the build from the records of {@code core}: {@link org.leaguebuilding.json.form.Forms} on this package names
 * the documents, and a record {@code Head} within one has {@code HeadTable}. They are two switches over the places of their rows: a
 * fresh process would wait longer for functions of each property to be linked than for its first document. Others are written by
 * hand, with two functions for each property or as switches too, as those of reports are: where something is derived, depends on
 * the edition, or is one of alternatives.
 */
@Forms(
        value = {
            @Forms.Document(type = FormationProposal.class, subjectType = FormationPolicy.SUBJECT_TYPE, implied = true),
            @Forms.Document(type = StageRequest.class, subjectType = LifecyclePolicy.SUBJECT_TYPE),
            @Forms.Document(type = OrganizationHistory.class),
            @Forms.Document(type = DistrictLeadership.class, subjectType = LeadershipPolicy.SUBJECT_TYPE),
            @Forms.Document(type = ResponsibilityPlan.class, subjectType = ResponsibilityPolicy.SUBJECT_TYPE),
            @Forms.Document(type = ResponsibleUnit.class),
            @Forms.Document(type = CommunityGuarantee.class, subjectType = GuaranteePolicy.SUBJECT_TYPE),
            @Forms.Document(type = ActivityProgramme.class, subjectType = ActivityPolicy.SUBJECT_TYPE),
            @Forms.Document(type = CoverageSurvey.class, subjectType = CoveragePolicy.SUBJECT_TYPE),
            @Forms.Document(type = AssessmentRecord.class, subjectType = AssessmentPolicy.SUBJECT_TYPE),
            @Forms.Document(type = GradeBand.class),
            @Forms.Document(type = HonorNomination.class, subjectType = HonorPolicy.SUBJECT_TYPE),
            @Forms.Document(type = CadreAppraisal.class, subjectType = CadrePolicy.SUBJECT_TYPE),
            @Forms.Document(type = DiagnosisInput.class, subjectType = DiagnosisPolicy.SUBJECT_TYPE),
            @Forms.Document(type = DecisionReceipt.class)
        },
        written = {
            @Forms.Written(type = ResponsibilityChain.class, in = ResponsibilityTables.class),
            @Forms.Written(type = SubjectType.class, in = SubjectTypeCodec.class)
        })
@NullMarked
package org.leaguebuilding.json.form;

import org.jspecify.annotations.NullMarked;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.lifecycle.OrganizationHistory;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.rule.SubjectType;
