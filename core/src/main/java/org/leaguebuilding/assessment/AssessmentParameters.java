package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.internal.Decimals;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The figures and choices that an edition sets for assessment, each with its origin. Immutable and thread-safe.
 *
 * @param scheme how a record becomes a score and a grade
 * @param havesNeedEvidence whether a have counts only where evidence shows it (P66)
 * @param careGroups the youth groups that need particular care (P68); at least one
 * @param youthSatisfactionFloor the least rate of satisfied answers of youth (P74); at most 1
 * @param leagueWeight the League's share in the bundled result, in hundredths (P53); above 0 and up to 100
 */
@Shape
@Value.Builder
public record AssessmentParameters(
        Parameter<Scheme> scheme,
        Parameter<Boolean> havesNeedEvidence,
        Parameter<ImmutableSet<YouthGroup>> careGroups,
        Parameter<Ratio> youthSatisfactionFloor,
        Parameter<BigDecimal> leagueWeight) {

    private static final String TYPE = "AssessmentParameters";

    private static final AssessmentParameters SHIPPED = builder()
            .scheme(Parameter.ofDefault(
                    "assessment.scheme",
                    DefaultScheme.build(),
                    Provision.P66,
                    Provision.P03,
                    Provision.P67,
                    Provision.P68,
                    Provision.P69,
                    Provision.P70,
                    Provision.P74))
            .havesNeedEvidence(Parameter.ofDefault("assessment.haves-need-evidence", true, Provision.P66))
            .careGroups(Parameter.ofSource(
                    "assessment.care-groups",
                    Sets.immutableEnumSet(YouthGroup.VULNERABLE, YouthGroup.SPECIAL_NEEDS),
                    Provision.P68))
            .youthSatisfactionFloor(
                    Parameter.ofDefault("assessment.youth-satisfaction-floor", Ratio.percent(80), Provision.P74))
            .leagueWeight(Parameter.ofDefault("assessment.league-weight", BigDecimal.valueOf(20), Provision.P53))
            .build();

    /**
     * Takes the parameters; the usual way is to change the shipped ones with the methods below.
     *
     * @throws MalformedValueException if no group needs care, the floor is above 1, or the weight is not above 0 and up to 100
     *     or has more than four digits after the point
     */
    public AssessmentParameters {
        Structure.given(TYPE, "scheme", scheme);
        Structure.given(TYPE, "havesNeedEvidence", havesNeedEvidence);
        Structure.given(TYPE, "careGroups", careGroups);
        Structure.given(TYPE, "youthSatisfactionFloor", youthSatisfactionFloor);
        Structure.given(TYPE, "leagueWeight", leagueWeight);
        Structure.notEmpty(TYPE, "careGroups", careGroups.value());
        if (youthSatisfactionFloor.value().compareTo(Ratio.ONE) > 0) {
            throw new MalformedValueException(
                    TYPE, "youthSatisfactionFloor", youthSatisfactionFloor.value(), Expectation.SHARE);
        }
        Decimals.marks(TYPE, "leagueWeight", leagueWeight.value());
    }

    /**
     * The figures of the shipped editions.
     *
     * @return the parameters
     */
    public static AssessmentParameters shipped() {
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
     * The same parameters with a city's own scheme.
     *
     * @param own the scheme
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public AssessmentParameters withScheme(Scheme own, Basis basis) {
        Builder builder = builder().from(this);
        return builder.scheme(scheme.set(own, basis)).build();
    }

    /**
     * The same parameters with a city's own answer to whether the five haves need evidence.
     *
     * @param needed whether a have counts only where evidence shows it
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public AssessmentParameters withHavesNeedEvidence(boolean needed, Basis basis) {
        Builder builder = builder().from(this);
        return builder.havesNeedEvidence(havesNeedEvidence.set(needed, basis)).build();
    }

    /**
     * The same parameters with the groups that a city cares for in particular.
     *
     * @param groups the groups; at least one, in any order
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if there is no group
     */
    public AssessmentParameters withCareGroups(ImmutableSet<YouthGroup> groups, Basis basis) {
        Builder builder = builder().from(this);
        return builder.careGroups(careGroups.set(Sets.immutableEnumSet(groups), basis))
                .build();
    }

    /**
     * The same parameters with a city's own floor for the satisfaction of youth.
     *
     * @param floor the floor; at most 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public AssessmentParameters withYouthSatisfactionFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.youthSatisfactionFloor(youthSatisfactionFloor.set(floor, basis))
                .build();
    }

    /**
     * The same parameters with a city's own weight of the League in the bundled result.
     *
     * @param weight the share in hundredths; above 0 and up to 100, at most four digits after the point
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the weight is out of that range
     */
    public AssessmentParameters withLeagueWeight(BigDecimal weight, Basis basis) {
        Builder builder = builder().from(this);
        return builder.leagueWeight(leagueWeight.set(Decimals.marks(TYPE, "leagueWeight", weight), basis))
                .build();
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(scheme, havesNeedEvidence, careGroups, youthSatisfactionFloor, leagueWeight);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends AssessmentParametersBuilder {
        Builder() {}
    }
}
