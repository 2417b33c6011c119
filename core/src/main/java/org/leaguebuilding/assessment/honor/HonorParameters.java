package org.leaguebuilding.assessment.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Decimals;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.organization.Stage;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The figures and choices that an edition sets for the two titles, each with its origin. Immutable and thread-safe.
 *
 * @param conditionsAtEveryStep whether a candidate and a creating unit meet the conditions of the title as well
 * @param leastStage the least stage of a demonstration community's League organization
 * @param coverageFloor the least share of youth whom League work reaches; at most 1
 * @param checkedSubjectTypes the kinds of subject that have to have been checked; may be none
 * @param formationRateFloor the least share of communities with a League organization; at most 1
 * @param demonstrationShareFloor the least share of demonstration communities in a demonstration district; at most 1
 * @param dispersionCeiling the greatest coefficient of variation of a district's rates; from 0 to 100
 */
@Shape
@Value.Builder
public record HonorParameters(
        Parameter<Boolean> conditionsAtEveryStep,
        Parameter<Stage> leastStage,
        Parameter<Ratio> coverageFloor,
        Parameter<ImmutableSet<SubjectType>> checkedSubjectTypes,
        Parameter<Ratio> formationRateFloor,
        Parameter<Ratio> demonstrationShareFloor,
        Parameter<BigDecimal> dispersionCeiling) {

    private static final String TYPE = "HonorParameters";

    private static final HonorParameters SHIPPED = builder()
            .conditionsAtEveryStep(Parameter.ofDefault("honor.conditions-at-every-step", false, Provision.P71))
            .leastStage(Parameter.ofDefault("honor.least-stage", Stage.ACTIVE, Provision.P01, Provision.P27))
            .coverageFloor(Parameter.ofDefault("honor.coverage-floor", Ratio.percent(80), Provision.P01, Provision.P15))
            .checkedSubjectTypes(Parameter.ofDefault(
                    "honor.checked-subject-types",
                    ImmutableSet.of(
                            SubjectType.ACTIVITY_PROGRAMME,
                            SubjectType.ASSESSMENT_RECORD,
                            SubjectType.COMMUNITY_GUARANTEE),
                    Provision.P01,
                    Provision.P71))
            .formationRateFloor(
                    Parameter.ofDefault("honor.formation-rate-floor", Ratio.percent(80), Provision.P01, Provision.P15))
            .demonstrationShareFloor(
                    Parameter.ofDefault("honor.demonstration-share-floor", Ratio.percent(20), Provision.P01))
            .dispersionCeiling(Parameter.ofDefault(
                    "honor.dispersion-ceiling", new BigDecimal("0.3"), Provision.P01, Provision.P61))
            .build();

    /**
     * Takes the parameters; the usual way is to change the shipped ones with the methods below.
     *
     * @throws MalformedValueException if a floor is above 1, or the ceiling is not from 0 to
     *     100 or is over-long
     */
    public HonorParameters {
        Structure.given(TYPE, "conditionsAtEveryStep", conditionsAtEveryStep);
        Structure.given(TYPE, "leastStage", leastStage);
        Structure.given(TYPE, "coverageFloor", coverageFloor);
        Structure.given(TYPE, "checkedSubjectTypes", checkedSubjectTypes);
        Structure.given(TYPE, "formationRateFloor", formationRateFloor);
        Structure.given(TYPE, "demonstrationShareFloor", demonstrationShareFloor);
        Structure.given(TYPE, "dispersionCeiling", dispersionCeiling);
        requireShare("coverageFloor", coverageFloor);
        requireShare("formationRateFloor", formationRateFloor);
        requireShare("demonstrationShareFloor", demonstrationShareFloor);
        Decimals.score(TYPE, "dispersionCeiling", dispersionCeiling.value(), Decimals.MAX_SCORE_SCALE);
    }

    private static void requireShare(String field, Parameter<Ratio> share) {
        if (share.value().compareTo(Ratio.ONE) > 0) {
            throw new MalformedValueException(TYPE, field, share.value(), Expectation.SHARE);
        }
    }

    /**
     * The figures of the shipped editions.
     *
     * @return the parameters
     */
    public static HonorParameters shipped() {
        return SHIPPED;
    }

    /**
     * Begins a set of parameters.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own answer to when the conditions are judged.
     *
     * @param everyStep whether a candidate and a creating unit meet them as well
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public HonorParameters withConditionsAtEveryStep(boolean everyStep, Basis basis) {
        Builder builder = builder().from(this);
        return builder.conditionsAtEveryStep(conditionsAtEveryStep.set(everyStep, basis))
                .build();
    }

    /**
     * The same parameters with a city's own least stage.
     *
     * @param stage the stage
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public HonorParameters withLeastStage(Stage stage, Basis basis) {
        Builder builder = builder().from(this);
        return builder.leastStage(leastStage.set(stage, basis)).build();
    }

    /**
     * The same parameters with a city's own floor of coverage.
     *
     * @param floor the floor; at most 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public HonorParameters withCoverageFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.coverageFloor(coverageFloor.set(floor, basis)).build();
    }

    /**
     * The same parameters with the kinds of subject that a city wants to have been checked.
     *
     * @param subjectTypes the kinds; may be none
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public HonorParameters withCheckedSubjectTypes(ImmutableSet<SubjectType> subjectTypes, Basis basis) {
        Builder builder = builder().from(this);
        return builder.checkedSubjectTypes(checkedSubjectTypes.set(subjectTypes, basis))
                .build();
    }

    /**
     * The same parameters with a city's own floor of the formation rate.
     *
     * @param floor the floor; at most 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public HonorParameters withFormationRateFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.formationRateFloor(formationRateFloor.set(floor, basis)).build();
    }

    /**
     * The same parameters with a city's own floor of the share of demonstration communities.
     *
     * @param floor the floor; at most 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public HonorParameters withDemonstrationShareFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.demonstrationShareFloor(demonstrationShareFloor.set(floor, basis))
                .build();
    }

    /**
     * The same parameters with a city's own ceiling of dispersion.
     *
     * @param ceiling the ceiling; from 0 to 100
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the ceiling is out of that range
     */
    public HonorParameters withDispersionCeiling(BigDecimal ceiling, Basis basis) {
        Builder builder = builder().from(this);
        BigDecimal plain = Decimals.score(TYPE, "dispersionCeiling", ceiling, Decimals.MAX_SCORE_SCALE);
        return builder.dispersionCeiling(dispersionCeiling.set(plain, basis)).build();
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(
                conditionsAtEveryStep,
                leastStage,
                coverageFloor,
                checkedSubjectTypes,
                formationRateFloor,
                demonstrationShareFloor,
                dispersionCeiling);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends HonorParametersBuilder {
        Builder() {}
    }
}
