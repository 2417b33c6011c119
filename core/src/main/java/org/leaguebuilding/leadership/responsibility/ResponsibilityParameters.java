package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Shares;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/**
 * The figures that an edition sets for responsibility, each with its origin. The source gives neither, so those of the shipped
 * editions are the library's defaults. Immutable and thread-safe.
 *
 * @param reportBackDays within how many days of being handed down a matter need not have been reported back yet (P56)
 * @param initiativeFloor the least share of tasks started by subdistricts and communities, from 0 to 1 (P62)
 */
@Shape
@Value.Builder
public record ResponsibilityParameters(Parameter<Integer> reportBackDays, Parameter<Ratio> initiativeFloor) {

    private static final String TYPE = "ResponsibilityParameters";
    private static final int A_MONTH = 30;
    private static final Ratio A_QUARTER = Ratio.of(1, 4);

    /**
     * Takes the parameters as they are.
     *
     * @throws org.leaguebuilding.value.MalformedValueException if the number of days is negative, or the floor is above 1
     */
    public ResponsibilityParameters {
        Structure.given(TYPE, "reportBackDays", reportBackDays);
        Structure.given(TYPE, "initiativeFloor", initiativeFloor);
        Structure.count(TYPE, "reportBackDays", reportBackDays.value());
        Shares.require(TYPE, "initiativeFloor", initiativeFloor.value());
    }

    /**
     * The parameters of the shipped editions.
     *
     * @return the library's defaults
     */
    public static ResponsibilityParameters shipped() {
        return builder()
                .reportBackDays(Parameter.ofDefault("responsibility.report-back-days", A_MONTH, Provision.P56))
                .initiativeFloor(Parameter.ofDefault("responsibility.initiative-floor", A_QUARTER, Provision.P62))
                .build();
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
     * The same parameters with a city's own time for reporting back.
     *
     * @param days within how many days a matter need not have been reported back yet; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public ResponsibilityParameters withReportBackDays(int days, Basis basis) {
        return new ResponsibilityParameters(reportBackDays.set(days, basis), initiativeFloor);
    }

    /**
     * The same parameters with a city's own floor of initiative from below.
     *
     * @param floor the least share, from 0 to 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the floor is above 1
     */
    public ResponsibilityParameters withInitiativeFloor(Ratio floor, Basis basis) {
        return new ResponsibilityParameters(reportBackDays, initiativeFloor.set(floor, basis));
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(reportBackDays, initiativeFloor);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends ResponsibilityParametersBuilder {
        Builder() {}
    }
}
