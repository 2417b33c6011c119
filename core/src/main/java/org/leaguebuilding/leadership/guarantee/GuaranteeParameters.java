package org.leaguebuilding.leadership.guarantee;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;

/**
 * The figures that an edition sets for a community's guarantees, each with its origin. The source says "regularly" and "in
 * time", so those of the shipped editions are the library's defaults. Immutable and thread-safe.
 *
 * @param hearingsPerCycle how many hearings there have to be in a cycle (P58)
 * @param guidanceDays within how many days of a difficulty guidance has to be given (P58)
 */
@Shape
@Value.Builder
public record GuaranteeParameters(Parameter<Integer> hearingsPerCycle, Parameter<Integer> guidanceDays) {

    private static final String TYPE = "GuaranteeParameters";
    private static final int TWICE = 2;
    private static final int A_MONTH = 30;

    /**
     * Takes the parameters as they are.
     *
     * @throws org.leaguebuilding.value.MalformedValueException if no hearing is asked for, or the number of days is negative
     */
    public GuaranteeParameters {
        Structure.given(TYPE, "hearingsPerCycle", hearingsPerCycle);
        Structure.given(TYPE, "guidanceDays", guidanceDays);
        Structure.positive(TYPE, "hearingsPerCycle", hearingsPerCycle.value());
        Structure.count(TYPE, "guidanceDays", guidanceDays.value());
    }

    /**
     * The parameters of the shipped editions.
     *
     * @return the library's defaults
     */
    public static GuaranteeParameters shipped() {
        return builder()
                .hearingsPerCycle(Parameter.ofDefault("guarantee.hearings-per-cycle", TWICE, Provision.P58))
                .guidanceDays(Parameter.ofDefault("guarantee.guidance-days", A_MONTH, Provision.P58))
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
     * The same parameters with a city's own number of hearings.
     *
     * @param hearings how many there have to be in a cycle; 1 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is not positive
     */
    public GuaranteeParameters withHearingsPerCycle(int hearings, Basis basis) {
        return new GuaranteeParameters(hearingsPerCycle.set(hearings, basis), guidanceDays);
    }

    /**
     * The same parameters with a city's own time for guidance.
     *
     * @param days within how many days guidance has to be given; 0 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws org.leaguebuilding.value.MalformedValueException if the number is negative
     */
    public GuaranteeParameters withGuidanceDays(int days, Basis basis) {
        return new GuaranteeParameters(hearingsPerCycle, guidanceDays.set(days, basis));
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(hearingsPerCycle, guidanceDays);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends GuaranteeParametersBuilder {
        Builder() {}
    }
}
