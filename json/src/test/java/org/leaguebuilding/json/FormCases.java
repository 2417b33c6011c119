package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** All forms of documents but reports and advice, which are made of a policy's rules: a line here, and each is tested. */
final class FormCases {

    static final ImmutableList<FormCase<?>> ALL = ImmutableList.<FormCase<?>>builder()
            .add(new FormCase<>(
                    SubjectForms.FORMATION_PROPOSAL,
                    seed -> new FormationSamples(seed).proposal(),
                    FormationSamples.MINIMAL,
                    FormationSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.STAGE_REQUEST,
                    seed -> new LifecycleSamples(seed).request(),
                    LifecycleSamples.MINIMAL_REQUEST,
                    LifecycleSamples.FULL_REQUEST))
            .add(new FormCase<>(
                    Forms.ORGANIZATION_HISTORY,
                    seed -> new LifecycleSamples(seed).history(),
                    LifecycleSamples.MINIMAL_HISTORY,
                    LifecycleSamples.FULL_HISTORY))
            .add(new FormCase<>(
                    SubjectForms.DISTRICT_LEADERSHIP,
                    seed -> new LeadershipSamples(seed).leadership(),
                    LeadershipSamples.MINIMAL,
                    LeadershipSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.RESPONSIBILITY_PLAN,
                    seed -> new ResponsibilitySamples(seed).plan(),
                    ResponsibilitySamples.MINIMAL,
                    ResponsibilitySamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.COMMUNITY_GUARANTEE,
                    seed -> new GuaranteeSamples(seed).guarantee(),
                    GuaranteeSamples.MINIMAL,
                    GuaranteeSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.ACTIVITY_PROGRAMME,
                    seed -> new ActivitySamples(seed).programme(),
                    ActivitySamples.MINIMAL,
                    ActivitySamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.COVERAGE_SURVEY,
                    seed -> new CoverageSamples(seed).survey(),
                    CoverageSamples.MINIMAL,
                    CoverageSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.ASSESSMENT_RECORD,
                    seed -> new AssessmentSamples(seed).record(),
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
                    seed -> new HonorSamples(seed).nomination(),
                    HonorSamples.MINIMAL,
                    HonorSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.CADRE_APPRAISAL,
                    seed -> new CadreSamples(seed).appraisal(),
                    CadreSamples.MINIMAL,
                    CadreSamples.FULL))
            .add(new FormCase<>(
                    SubjectForms.DIAGNOSIS_INPUT,
                    seed -> new DiagnosisSamples(seed).input(),
                    DiagnosisSamples.MINIMAL_INPUT,
                    DiagnosisSamples.FULL_INPUT))
            .add(new FormCase<>(
                    Forms.DIAGNOSIS,
                    seed -> new DiagnosisSamples(seed).diagnosis(),
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
