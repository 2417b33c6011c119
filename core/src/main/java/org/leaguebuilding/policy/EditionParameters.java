package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.leaguebuilding.activity.ActivityParameters;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.cadre.CadreParameters;
import org.leaguebuilding.assessment.diagnosis.DiagnosisParameters;
import org.leaguebuilding.assessment.honor.HonorParameters;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.leadership.LeadershipParameters;
import org.leaguebuilding.leadership.guarantee.GuaranteeParameters;
import org.leaguebuilding.leadership.responsibility.ResponsibilityParameters;
import org.leaguebuilding.organization.LifecycleParameters;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;

/**
 * The figures and choices of all families of one edition. Immutable and thread-safe.
 *
 * @param formation what the edition sets for formation
 * @param lifecycle what the edition sets for stages
 * @param leadership what the edition sets for leadership
 * @param responsibility what the edition sets for responsibility
 * @param guarantee what the edition sets for guarantees
 * @param activity what the edition sets for activities
 * @param coverage what the edition sets for coverage
 * @param assessment what the edition sets for assessment
 * @param honor what the edition sets for honors
 * @param cadre what the edition sets for cadres
 * @param diagnosis what the edition sets for diagnosis
 */
@Shape
@Value.Builder
record EditionParameters(
        FormationParameters formation,
        LifecycleParameters lifecycle,
        LeadershipParameters leadership,
        ResponsibilityParameters responsibility,
        GuaranteeParameters guarantee,
        ActivityParameters activity,
        CoverageParameters coverage,
        AssessmentParameters assessment,
        HonorParameters honor,
        CadreParameters cadre,
        DiagnosisParameters diagnosis) {

    /** An edition works dispersion out in one way: diagnosis follows what is set for coverage. */
    EditionParameters {
        diagnosis = diagnosis.withCoverage(coverage);
    }

    static EditionParameters shipped(StatutoryFigures statutes) {
        CoverageParameters coverage = CoverageParameters.of(statutes);
        return builder()
                .formation(FormationParameters.of(statutes))
                .lifecycle(LifecycleParameters.shipped())
                .leadership(LeadershipParameters.shipped())
                .responsibility(ResponsibilityParameters.shipped())
                .guarantee(GuaranteeParameters.shipped())
                .activity(ActivityParameters.shipped())
                .coverage(coverage)
                .assessment(AssessmentParameters.shipped())
                .honor(HonorParameters.shipped())
                .cadre(CadreParameters.shipped())
                .diagnosis(DiagnosisParameters.of(coverage))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    Builder toBuilder() {
        return builder().from(this);
    }

    /** The same choices with the statutory figures of another day. */
    EditionParameters withStatutes(StatutoryFigures statutes) {
        return toBuilder()
                .formation(formation.withStatutes(statutes))
                .coverage(coverage.withStatutes(statutes))
                .build();
    }

    /** All parameters, in the order of the families. */
    ImmutableList<Parameter<?>> all() {
        return ImmutableList.<Parameter<?>>builder()
                .addAll(formation.all())
                .addAll(lifecycle.all())
                .addAll(leadership.all())
                .addAll(responsibility.all())
                .addAll(guarantee.all())
                .addAll(activity.all())
                .addAll(coverage.all())
                .addAll(assessment.all())
                .addAll(honor.all())
                .addAll(cadre.all())
                .addAll(diagnosis.all())
                .build();
    }

    static final class Builder extends EditionParametersBuilder {
        Builder() {}
    }
}
