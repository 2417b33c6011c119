package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Shares;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The figures that an edition sets for programmes of activities, each with its origin. The source gives none of them.
 * Immutable and thread-safe.
 *
 * @param leastKinds how many kinds of activity make a system (P34); 1 or more
 * @param leastQuarters how many quarters of the year have to have an activity (P34); 1 to 4
 * @param serviceShareFloor the least share of service activities (P14); from 0 to 1
 */
@Shape
@Value.Builder
public record ActivityParameters(
        Parameter<Integer> leastKinds, Parameter<Integer> leastQuarters, Parameter<Ratio> serviceShareFloor) {

    private static final String TYPE = "ActivityParameters";
    private static final int QUARTERS_OF_A_YEAR = 4;

    /**
     * Takes the figures.
     *
     * @throws MalformedValueException if the number of kinds or of quarters is out of its range, or the floor is above 1
     */
    public ActivityParameters {
        Structure.given(TYPE, "leastKinds", leastKinds);
        Structure.given(TYPE, "leastQuarters", leastQuarters);
        Structure.given(TYPE, "serviceShareFloor", serviceShareFloor);
        Structure.positive(TYPE, "leastKinds", leastKinds.value());
        int quarters = leastQuarters.value();
        if (quarters < 1 || quarters > QUARTERS_OF_A_YEAR) {
            throw new MalformedValueException(TYPE, "leastQuarters", quarters, Expectation.QUARTERS);
        }
        Shares.require(TYPE, "serviceShareFloor", serviceShareFloor.value());
    }

    /**
     * The figures of the shipped editions.
     *
     * @return the parameters
     */
    public static ActivityParameters shipped() {
        return builder()
                .leastKinds(Parameter.ofDefault("activity.least-kinds", 2, Provision.P34))
                .leastQuarters(Parameter.ofDefault("activity.least-quarters", QUARTERS_OF_A_YEAR, Provision.P34))
                .serviceShareFloor(Parameter.ofDefault("activity.service-share-floor", Ratio.of(1, 2), Provision.P14))
                .build();
    }

    /**
     * Begins a set of parameters; the usual way is to change the shipped ones with the methods below.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own number of kinds.
     *
     * @param kinds how many kinds of activity make a system; 1 or more
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the number is not positive
     */
    public ActivityParameters withLeastKinds(int kinds, Basis basis) {
        Builder builder = builder().from(this);
        return builder.leastKinds(leastKinds.set(kinds, basis)).build();
    }

    /**
     * The same parameters with a city's own number of quarters.
     *
     * @param quarters how many quarters of the year have to have an activity; 1 to 4
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the number is out of that range
     */
    public ActivityParameters withLeastQuarters(int quarters, Basis basis) {
        Builder builder = builder().from(this);
        return builder.leastQuarters(leastQuarters.set(quarters, basis)).build();
    }

    /**
     * The same parameters with a city's own floor.
     *
     * @param floor the least share of service activities; from 0 to 1
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public ActivityParameters withServiceShareFloor(Ratio floor, Basis basis) {
        Builder builder = builder().from(this);
        return builder.serviceShareFloor(serviceShareFloor.set(floor, basis)).build();
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(leastKinds, leastQuarters, serviceShareFloor);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends ActivityParametersBuilder {
        Builder() {}
    }
}
