package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;

/**
 * A type of document that stands for a subject of the policy. The name is the {@code subjectType} of reports; a document
 * says it in a property of that name at its top level, and is taken for a formation proposal where it does not. Whoever
 * reads a document as one of a certain type may do without; what it says is checked. Immutable and thread-safe.
 *
 * @param <T> the subjects
 */
public final class DocumentType<T> {

    /** Formation proposals; they are written without their type, and a document without one is taken for one. */
    public static final DocumentType<FormationProposal> FORMATION_PROPOSAL =
            new DocumentType<>(FormationPolicy.SUBJECT_TYPE, FormationProposal.class);

    /** Requests to move to another stage. */
    public static final DocumentType<StageRequest> STAGE_REQUEST =
            new DocumentType<>(LifecyclePolicy.SUBJECT_TYPE, StageRequest.class);

    /** The leadership of districts. */
    public static final DocumentType<DistrictLeadership> DISTRICT_LEADERSHIP =
            new DocumentType<>(LeadershipPolicy.SUBJECT_TYPE, DistrictLeadership.class);

    /** Plans of responsibilities, with their chains. */
    public static final DocumentType<ResponsibilityPlan> RESPONSIBILITY_PLAN =
            new DocumentType<>(ResponsibilityPolicy.SUBJECT_TYPE, ResponsibilityPlan.class);

    /** What communities guarantee their League organizations. */
    public static final DocumentType<CommunityGuarantee> COMMUNITY_GUARANTEE =
            new DocumentType<>(GuaranteePolicy.SUBJECT_TYPE, CommunityGuarantee.class);

    /** Programmes of activities. */
    public static final DocumentType<ActivityProgramme> ACTIVITY_PROGRAMME =
            new DocumentType<>(ActivityPolicy.SUBJECT_TYPE, ActivityProgramme.class);

    /** Surveys of coverage. */
    public static final DocumentType<CoverageSurvey> COVERAGE_SURVEY =
            new DocumentType<>(CoveragePolicy.SUBJECT_TYPE, CoverageSurvey.class);

    /** Assessment records. */
    public static final DocumentType<AssessmentRecord> ASSESSMENT_RECORD =
            new DocumentType<>(AssessmentPolicy.SUBJECT_TYPE, AssessmentRecord.class);

    /** Nominations for titles. */
    public static final DocumentType<HonorNomination> HONOR_NOMINATION =
            new DocumentType<>(HonorPolicy.SUBJECT_TYPE, HonorNomination.class);

    /** Appraisals of cadres. */
    public static final DocumentType<CadreAppraisal> CADRE_APPRAISAL =
            new DocumentType<>(CadrePolicy.SUBJECT_TYPE, CadreAppraisal.class);

    /** Figures to be diagnosed. Reports on them name the kind of subject {@code diagnosis}, which is what they are about. */
    public static final DocumentType<DiagnosisInput> DIAGNOSIS_INPUT =
            new DocumentType<>(DiagnosisPolicy.SUBJECT_TYPE, DiagnosisInput.class);

    private static final ImmutableList<DocumentType<?>> ALL = ImmutableList.<DocumentType<?>>builder()
            .add(FORMATION_PROPOSAL)
            .add(STAGE_REQUEST)
            .add(DISTRICT_LEADERSHIP)
            .add(RESPONSIBILITY_PLAN)
            .add(COMMUNITY_GUARANTEE)
            .add(ACTIVITY_PROGRAMME)
            .add(COVERAGE_SURVEY)
            .add(ASSESSMENT_RECORD)
            .add(HONOR_NOMINATION)
            .add(CADRE_APPRAISAL)
            .add(DIAGNOSIS_INPUT)
            .build();

    private final String subjectType;
    private final Class<T> type;

    private DocumentType(String subjectType, Class<T> type) {
        this.subjectType = subjectType;
        this.type = type;
    }

    /**
     * All types of documents.
     *
     * @return them, in the order of their definition
     */
    public static ImmutableList<DocumentType<?>> all() {
        return ALL;
    }

    /**
     * Finds a type of document by its name.
     *
     * @param subjectType the name
     * @return the type, if there is one of that name
     */
    public static Optional<DocumentType<?>> find(String subjectType) {
        requireNonNull(subjectType, "subjectType");
        return ALL.stream().filter(type -> type.subjectType.equals(subjectType)).findFirst();
    }

    /**
     * The name.
     *
     * @return such as {@code formation-proposal}
     */
    public String subjectType() {
        return subjectType;
    }

    /**
     * The class of the subjects.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Checks a subject of this type.
     *
     * @param policy the edition that judges
     * @param subject the subject
     * @return the report
     */
    public Report check(LeagueBuildingPolicy policy, T subject) {
        return requireNonNull(policy, "policy").check((Subject) requireNonNull(subject, "subject"));
    }

    @SuppressWarnings("unchecked") // the table of this type's subjects
    Table<T> table() {
        return (Table<T>) Subjects.table(subjectType);
    }

    @Override
    public String toString() {
        return subjectType;
    }
}
