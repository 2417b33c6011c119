package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.UnaryOperator;
import org.leaguebuilding.activity.ActivityParameters;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.cadre.CadreParameters;
import org.leaguebuilding.assessment.diagnosis.DiagnosisParameters;
import org.leaguebuilding.assessment.honor.HonorParameters;
import org.leaguebuilding.coverage.CoverageParameters;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.leadership.LeadershipParameters;
import org.leaguebuilding.leadership.guarantee.GuaranteeParameters;
import org.leaguebuilding.leadership.responsibility.ResponsibilityParameters;
import org.leaguebuilding.organization.LifecycleParameters;
import org.leaguebuilding.organization.StatutoryFigures;

/**
 * Builds the edition of a city or host, beginning with all of another edition. Each family is changed by a function that
 * takes its present parameters and gives the new ones. Not thread-safe.
 */
public final class PolicyBuilder {

    private final String id;
    private final StatutoryFigures statutes;
    private final ImmutableList.Builder<FormationMode> customModes = ImmutableList.builder();
    private EditionParameters parameters;

    PolicyBuilder(
            String id,
            StatutoryFigures statutes,
            EditionParameters parameters,
            ImmutableList<FormationMode> customModes) {
        this.id = id;
        this.statutes = statutes;
        this.parameters = parameters;
        this.customModes.addAll(customModes);
    }

    /**
     * Adds a formation mode, behind those that are there.
     *
     * @param mode the mode
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder mode(FormationMode mode) {
        customModes.add(mode);
        return this;
    }

    /**
     * Changes what the edition sets for formation.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder formation(UnaryOperator<FormationParameters> change) {
        parameters = parameters.toBuilder()
                .formation(change.apply(parameters.formation()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for stages.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder lifecycle(UnaryOperator<LifecycleParameters> change) {
        parameters = parameters.toBuilder()
                .lifecycle(change.apply(parameters.lifecycle()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for leadership.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder leadership(UnaryOperator<LeadershipParameters> change) {
        parameters = parameters.toBuilder()
                .leadership(change.apply(parameters.leadership()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for responsibility.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder responsibility(UnaryOperator<ResponsibilityParameters> change) {
        parameters = parameters.toBuilder()
                .responsibility(change.apply(parameters.responsibility()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for guarantees.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder guarantee(UnaryOperator<GuaranteeParameters> change) {
        parameters = parameters.toBuilder()
                .guarantee(change.apply(parameters.guarantee()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for activities.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder activity(UnaryOperator<ActivityParameters> change) {
        parameters = parameters.toBuilder()
                .activity(change.apply(parameters.activity()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for coverage.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder coverage(UnaryOperator<CoverageParameters> change) {
        parameters = parameters.toBuilder()
                .coverage(change.apply(parameters.coverage()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for assessment.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder assessment(UnaryOperator<AssessmentParameters> change) {
        parameters = parameters.toBuilder()
                .assessment(change.apply(parameters.assessment()))
                .build();
        return this;
    }

    /**
     * Changes what the edition sets for honors.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder honor(UnaryOperator<HonorParameters> change) {
        parameters =
                parameters.toBuilder().honor(change.apply(parameters.honor())).build();
        return this;
    }

    /**
     * Changes what the edition sets for cadres.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder cadre(UnaryOperator<CadreParameters> change) {
        parameters =
                parameters.toBuilder().cadre(change.apply(parameters.cadre())).build();
        return this;
    }

    /**
     * Changes what the edition sets for diagnosis.
     *
     * @param change takes the present parameters and gives the new ones
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder diagnosis(UnaryOperator<DiagnosisParameters> change) {
        parameters = parameters.toBuilder()
                .diagnosis(change.apply(parameters.diagnosis()))
                .build();
        return this;
    }

    /**
     * Builds the edition.
     *
     * @return the edition
     * @throws org.leaguebuilding.value.MalformedValueException if two modes or two rules have the same id
     */
    public LeagueBuildingPolicy build() {
        return new LeagueBuildingPolicy(id, statutes, parameters, customModes.build());
    }
}
