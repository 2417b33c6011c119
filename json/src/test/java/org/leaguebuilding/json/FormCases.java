package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.cadre.CadrePolicy;
import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.leadership.LeadershipPolicy;
import org.leaguebuilding.lifecycle.LifecyclePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.responsibility.ResponsibilityPolicy;

/** All forms of documents but reports and advice, which are made of a policy's rules: a line here, and each is tested. */
final class FormCases {

    static final ImmutableList<FormCase<?>> ALL = ImmutableList.<FormCase<?>>builder()
            .add(new FormCase<>(
                    SubjectForms.FORMATION_PROPOSAL,
                    seed -> Generated.of(FormationPolicy.SUBJECT, seed),
                    FormationSamples.MINIMAL,
                    FormationSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.STAGE_REQUEST,
                    seed -> Generated.of(LifecyclePolicy.SUBJECT, seed),
                    LifecycleSamples.MINIMAL_REQUEST,
                    LifecycleSamples.FULL_REQUEST))
            .add(new FormCase<>(
                    Forms.ORGANIZATION_HISTORY,
                    seed -> new LifecycleSamples(seed).history(),
                    LifecycleSamples.MINIMAL_HISTORY,
                    LifecycleSamples.FULL_HISTORY))
            .add(new FormCase<>(
                    SubjectForms.DISTRICT_LEADERSHIP,
                    seed -> Generated.of(LeadershipPolicy.SUBJECT, seed),
                    LeadershipSamples.MINIMAL,
                    LeadershipSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.RESPONSIBILITY_PLAN,
                    seed -> Generated.of(ResponsibilityPolicy.SUBJECT, seed),
                    ResponsibilitySamples.MINIMAL,
                    ResponsibilitySamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.COMMUNITY_GUARANTEE,
                    seed -> Generated.of(GuaranteePolicy.SUBJECT, seed),
                    GuaranteeSamples.MINIMAL,
                    GuaranteeSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.ACTIVITY_PROGRAMME,
                    seed -> Generated.of(ActivityPolicy.SUBJECT, seed),
                    ActivitySamples.MINIMAL,
                    ActivitySamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.COVERAGE_SURVEY,
                    seed -> Generated.of(CoveragePolicy.SUBJECT, seed),
                    CoverageSamples.MINIMAL,
                    CoverageSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.ASSESSMENT_RECORD,
                    seed -> Generated.of(AssessmentPolicy.SUBJECT, seed),
                    AssessmentSamples.MINIMAL,
                    AssessmentSamples.FULL))
            .add(new FormCase<>(
                    Forms.ASSESSMENT_SCHEME,
                    seed -> new SchemeSamples(seed).scheme(),
                    SchemeSamples.MINIMAL_SCHEME,
                    SchemeSamples.FULL_SCHEME))
            .add(new FormCase<>(
                    Forms.SCORE,
                    seed -> new SchemeSamples(seed).score(),
                    SchemeSamples.MINIMAL_SCORE,
                    SchemeSamples.FULL_SCORE))
            .add(new FormCase<>(
                    Forms.BUNDLED_RESULT,
                    seed -> new SchemeSamples(seed).result(),
                    SchemeSamples.MINIMAL_RESULT,
                    SchemeSamples.FULL_RESULT))
            .add(new FormCase<>(
                    SubjectForms.HONOR_NOMINATION,
                    seed -> Generated.of(HonorPolicy.SUBJECT, seed),
                    HonorSamples.MINIMAL,
                    HonorSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.CADRE_APPRAISAL,
                    seed -> Generated.of(CadrePolicy.SUBJECT, seed),
                    CadreSamples.MINIMAL,
                    CadreSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.DIAGNOSIS_INPUT,
                    seed -> Generated.of(DiagnosisPolicy.SUBJECT, seed),
                    DiagnosisSamples.MINIMAL_INPUT,
                    DiagnosisSamples.FULL_INPUT))
            .add(new FormCase<>(
                    Forms.DIAGNOSIS,
                    seed -> Editions.wuhan2005().diagnose(Generated.of(DiagnosisPolicy.SUBJECT, seed)),
                    DiagnosisSamples.MINIMAL,
                    DiagnosisSamples.FULL))
            .build();

    private FormCases() {}

    /** Every form. */
    static Stream<FormCase<?>> all() {
        return ALL.stream();
    }

    /** Every form with every generation of Jackson that is there. */
    static Stream<Arguments> withGenerations() {
        return ALL.stream().flatMap(form -> Generations.all().map(json -> Arguments.of(form, json)));
    }
}
