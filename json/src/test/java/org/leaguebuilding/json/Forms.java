package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** All forms of documents but reports and advice, which are made of a policy's rules: a line here, and each is tested. */
final class Forms {

    static final ImmutableList<Form<?>> ALL = ImmutableList.<Form<?>>builder()
            .add(Form.of(
                    DocumentType.FORMATION_PROPOSAL,
                    seed -> new FormationSamples(seed).proposal(),
                    FormationSamples.MINIMAL,
                    FormationSamples.FULL))
            .add(Form.of(
                    DocumentType.STAGE_REQUEST,
                    seed -> new LifecycleSamples(seed).request(),
                    LifecycleSamples.MINIMAL_REQUEST,
                    LifecycleSamples.FULL_REQUEST))
            .add(Form.of(
                    "organization-history",
                    seed -> new LifecycleSamples(seed).history(),
                    LifecycleSamples.MINIMAL_HISTORY,
                    LifecycleSamples.FULL_HISTORY))
            .add(Form.of(
                    DocumentType.DISTRICT_LEADERSHIP,
                    seed -> new LeadershipSamples(seed).leadership(),
                    LeadershipSamples.MINIMAL,
                    LeadershipSamples.FULL))
            .add(Form.of(
                    DocumentType.RESPONSIBILITY_PLAN,
                    seed -> new ResponsibilitySamples(seed).plan(),
                    ResponsibilitySamples.MINIMAL,
                    ResponsibilitySamples.FULL))
            .add(Form.of(
                    DocumentType.COMMUNITY_GUARANTEE,
                    seed -> new GuaranteeSamples(seed).guarantee(),
                    GuaranteeSamples.MINIMAL,
                    GuaranteeSamples.FULL))
            .add(Form.of(
                    DocumentType.ACTIVITY_PROGRAMME,
                    seed -> new ActivitySamples(seed).programme(),
                    ActivitySamples.MINIMAL,
                    ActivitySamples.FULL))
            .add(Form.of(
                    DocumentType.COVERAGE_SURVEY,
                    seed -> new CoverageSamples(seed).survey(),
                    CoverageSamples.MINIMAL,
                    CoverageSamples.FULL))
            .add(Form.of(
                    DocumentType.ASSESSMENT_RECORD,
                    seed -> new AssessmentSamples(seed).record(),
                    AssessmentSamples.MINIMAL,
                    AssessmentSamples.FULL))
            .add(Form.of(
                    "assessment-scheme",
                    seed -> new SchemeSamples(seed).scheme(),
                    SchemeSamples.MINIMAL_SCHEME,
                    SchemeSamples.FULL_SCHEME))
            .add(Form.of(
                    "score",
                    seed -> new SchemeSamples(seed).score(),
                    SchemeSamples.MINIMAL_SCORE,
                    SchemeSamples.FULL_SCORE))
            .add(Form.of(
                    "bundled-result",
                    seed -> new SchemeSamples(seed).result(),
                    SchemeSamples.MINIMAL_RESULT,
                    SchemeSamples.FULL_RESULT))
            .add(Form.of(
                    DocumentType.HONOR_NOMINATION,
                    seed -> new HonorSamples(seed).nomination(),
                    HonorSamples.MINIMAL,
                    HonorSamples.FULL))
            .add(Form.of(
                    DocumentType.CADRE_APPRAISAL,
                    seed -> new CadreSamples(seed).appraisal(),
                    CadreSamples.MINIMAL,
                    CadreSamples.FULL))
            .add(Form.of(
                    DocumentType.DIAGNOSIS_INPUT,
                    seed -> new DiagnosisSamples(seed).input(),
                    DiagnosisSamples.MINIMAL_INPUT,
                    DiagnosisSamples.FULL_INPUT))
            .add(Form.of(
                    "diagnosis",
                    seed -> new DiagnosisSamples(seed).diagnosis(),
                    DiagnosisSamples.MINIMAL,
                    DiagnosisSamples.FULL))
            .build();

    private Forms() {}

    /** Every form. */
    static Stream<Form<?>> all() {
        return ALL.stream();
    }

    /** Every form with every generation of Jackson that is there. */
    static Stream<Arguments> withGenerations() {
        return ALL.stream().flatMap(form -> Generations.all().map(json -> Arguments.of(form, json)));
    }
}
