package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Shares;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/**
 * The figures and choices that an edition sets for a district's leadership, each with its origin. The source gives none of
 * them, so those of the shipped editions are the library's defaults. Immutable and thread-safe.
 *
 * @param bodyLevels the levels at which a leading body has to exist (P45)
 * @param bundledWeightFloor what the weight of the League's result has to be greater than, from 0 to 1 (P53)
 * @param plannedLagDays how many days apart the two sides may plan (P54)
 * @param implementedLagDays how many days apart the two sides may implement (P54)
 * @param assessedLagDays how many days apart the two sides may be assessed (P54)
 * @param commendedLagDays how many days apart the two sides may be commended (P54)
 * @param institutionMaximumAgeMonths how many calendar months ago the institution may have been revised last (P57)
 */
@Shape
@Value.Builder
public record LeadershipParameters(
        Parameter<ImmutableSet<UnitLevel>> bodyLevels,
        Parameter<Ratio> bundledWeightFloor,
        Parameter<Integer> plannedLagDays,
        Parameter<Integer> implementedLagDays,
        Parameter<Integer> assessedLagDays,
        Parameter<Integer> commendedLagDays,
        Parameter<Integer> institutionMaximumAgeMonths) {

    private static final String TYPE = "LeadershipParameters";
    private static final int A_MONTH = 30;
    private static final int THREE_YEARS = 36;

    /**
     * Takes the parameters as they are.
     *
     * @throws org.leaguebuilding.value.MalformedValueException if a number of days or months is negative, or the floor is
     *     above 1
     */
    public LeadershipParameters {
        Structure.given(TYPE, "bodyLevels", bodyLevels);
        Structure.given(TYPE, "bundledWeightFloor", bundledWeightFloor);
        Structure.given(TYPE, "plannedLagDays", plannedLagDays);
        Structure.given(TYPE, "implementedLagDays", implementedLagDays);
        Structure.given(TYPE, "assessedLagDays", assessedLagDays);
        Structure.given(TYPE, "commendedLagDays", commendedLagDays);
        Structure.given(TYPE, "institutionMaximumAgeMonths", institutionMaximumAgeMonths);
        Shares.require(TYPE, "bundledWeightFloor", bundledWeightFloor.value());
        Structure.count(TYPE, "plannedLagDays", plannedLagDays.value());
        Structure.count(TYPE, "implementedLagDays", implementedLagDays.value());
        Structure.count(TYPE, "assessedLagDays", assessedLagDays.value());
        Structure.count(TYPE, "commendedLagDays", commendedLagDays.value());
        Structure.count(TYPE, "institutionMaximumAgeMonths", institutionMaximumAgeMonths.value());
    }

    /**
     * The parameters of the shipped editions.
     *
     * @return the library's defaults
     */
    public static LeadershipParameters shipped() {
        return builder()
                .bodyLevels(Parameter.ofDefault(
                        "leadership.body-levels",
                        ImmutableSet.of(UnitLevel.DISTRICT, UnitLevel.SUBDISTRICT),
                        Provision.P45))
                .bundledWeightFloor(Parameter.ofDefault("leadership.bundled-weight-floor", Ratio.ZERO, Provision.P53))
                .plannedLagDays(lag(SynchronizedStep.PLANNED))
                .implementedLagDays(lag(SynchronizedStep.IMPLEMENTED))
                .assessedLagDays(lag(SynchronizedStep.ASSESSED))
                .commendedLagDays(lag(SynchronizedStep.COMMENDED))
                .institutionMaximumAgeMonths(
                        Parameter.ofDefault("leadership.institution-maximum-age-months", THREE_YEARS, Provision.P57))
                .build();
    }

    private static Parameter<Integer> lag(SynchronizedStep step) {
        return Parameter.ofDefault("leadership.sync-lag-days." + step.code(), A_MONTH, Provision.P54);
    }

    /**
     * Begins a set of parameters; the usual way is to change the ones of a shipped edition with the methods below.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own levels that need a leading body.
     *
     * @param levels the levels; empty means that none is demanded
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public LeadershipParameters withBodyLevels(ImmutableSet<UnitLevel> levels, Basis basis) {
        return changed().bodyLevels(bodyLevels.set(levels, basis)).build();
    }

    /**
     * The same parameters with a city's own floor of the League's weight.
     *
     * @param floor what the weight has to be greater than, from 0 to 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the floor is above 1
     */
    public LeadershipParameters withBundledWeightFloor(Ratio floor, Basis basis) {
        return changed()
                .bundledWeightFloor(bundledWeightFloor.set(floor, basis))
                .build();
    }

    /**
     * The same parameters with a city's own lag of one synchronized step.
     *
     * @param step the step
     * @param days how many days apart the two sides may take it; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public LeadershipParameters withLagDays(SynchronizedStep step, int days, Basis basis) {
        Parameter<Integer> own = lagDays(step).set(days, basis);
        Builder builder = changed();
        switch (step) {
            case PLANNED -> builder.plannedLagDays(own);
            case IMPLEMENTED -> builder.implementedLagDays(own);
            case ASSESSED -> builder.assessedLagDays(own);
            case COMMENDED -> builder.commendedLagDays(own);
        }
        return builder.build();
    }

    /**
     * The same parameters with a city's own age of the institution.
     *
     * @param months how many calendar months ago it may have been revised last; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public LeadershipParameters withInstitutionMaximumAgeMonths(int months, Basis basis) {
        return changed()
                .institutionMaximumAgeMonths(institutionMaximumAgeMonths.set(months, basis))
                .build();
    }

    /**
     * How many days apart the two sides may take a synchronized step.
     *
     * @param step the step
     * @return the parameter
     */
    public Parameter<Integer> lagDays(SynchronizedStep step) {
        return switch (step) {
            case PLANNED -> plannedLagDays;
            case IMPLEMENTED -> implementedLagDays;
            case ASSESSED -> assessedLagDays;
            case COMMENDED -> commendedLagDays;
        };
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(
                bodyLevels,
                bundledWeightFloor,
                plannedLagDays,
                implementedLagDays,
                assessedLagDays,
                commendedLagDays,
                institutionMaximumAgeMonths);
    }

    private Builder changed() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends LeadershipParametersBuilder {
        Builder() {}
    }
}
