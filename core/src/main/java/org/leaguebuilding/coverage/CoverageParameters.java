package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Shares;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The figures and choices that an edition sets for coverage, each with its origin. Immutable and thread-safe.
 *
 * @param branchMinimum the least members of a branch; fewer at one place make no gap there
 * @param establishedConditions the conditions in which an organization counts as set up for the formation rate (P15)
 * @param groupFloors the share of each youth group that League work is to reach (P12, P68)
 * @param dispersionMethod how the dispersion of rates is worked out (P61)
 */
@Shape
@Value.Builder
public record CoverageParameters(
        Parameter<Integer> branchMinimum,
        Parameter<ImmutableSet<OrganizationCondition>> establishedConditions,
        Parameter<ImmutableMap<YouthGroup, Ratio>> groupFloors,
        Parameter<DispersionMethod> dispersionMethod) {

    private static final String TYPE = "CoverageParameters";
    private static final Ratio HALF = Ratio.of(1, 2);

    /**
     * Takes the figures; {@link #of} is the way in.
     *
     * @throws MalformedValueException if a youth group has no floor, or one above 1
     */
    public CoverageParameters {
        Structure.given(TYPE, "branchMinimum", branchMinimum);
        Structure.given(TYPE, "establishedConditions", establishedConditions);
        Structure.given(TYPE, "groupFloors", groupFloors);
        Structure.given(TYPE, "dispersionMethod", dispersionMethod);
        ImmutableMap<YouthGroup, Ratio> floors = groupFloors.value();
        for (YouthGroup group : YouthGroup.values()) {
            Ratio floor = floors.get(group);
            if (floor == null) {
                throw new MalformedValueException(TYPE, "groupFloors." + group.code(), "", Expectation.PRESENT);
            }
            Shares.require(TYPE, "groupFloors", floor);
        }
    }

    /**
     * The figures of the shipped editions.
     *
     * @param statutes the statutory figures in force on the edition's day
     * @return the parameters
     */
    public static CoverageParameters of(StatutoryFigures statutes) {
        return builder()
                .branchMinimum(statutes.branchMinimum())
                .establishedConditions(Parameter.ofDefault(
                        "coverage.established-conditions",
                        ImmutableSet.of(OrganizationCondition.SOUND, OrganizationCondition.LIFELESS),
                        Provision.P15,
                        Provision.P13))
                .groupFloors(Parameter.ofDefault(
                        "coverage.group-floors",
                        Maps.immutableEnumMap(Maps.toMap(ImmutableList.copyOf(YouthGroup.values()), group -> HALF)),
                        Provision.P12,
                        Provision.P68))
                .dispersionMethod(Parameter.ofDefault(
                        "coverage.dispersion-method", DispersionMethod.standard(), Provision.P61, Provision.P15))
                .build();
    }

    /**
     * The same parameters with the statutory figures of another day.
     *
     * @param statutes the statutory figures in force that day
     * @return the changed parameters
     */
    public CoverageParameters withStatutes(StatutoryFigures statutes) {
        Builder builder = builder().from(this);
        return builder.branchMinimum(statutes.branchMinimum()).build();
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
     * The same parameters with a city's own reading of when an organization counts as set up.
     *
     * @param conditions the conditions that count
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public CoverageParameters withEstablishedConditions(ImmutableSet<OrganizationCondition> conditions, Basis basis) {
        Builder builder = builder().from(this);
        return builder.establishedConditions(establishedConditions.set(conditions, basis))
                .build();
    }

    /**
     * The same parameters with a city's own floor for one youth group.
     *
     * @param group the group
     * @param floor the share of the group that League work is to reach, from 0 to 1; with 0 the group is always reached
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     * @throws MalformedValueException if the floor is above 1
     */
    public CoverageParameters withGroupFloor(YouthGroup group, Ratio floor, Basis basis) {
        Map<YouthGroup, Ratio> floors = new EnumMap<>(groupFloors.value());
        floors.put(group, floor);
        Builder builder = builder().from(this);
        return builder.groupFloors(groupFloors.set(Maps.immutableEnumMap(floors), basis))
                .build();
    }

    /**
     * The same parameters with a city's own way to work out dispersion.
     *
     * @param method the way
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public CoverageParameters withDispersionMethod(DispersionMethod method, Basis basis) {
        Builder builder = builder().from(this);
        return builder.dispersionMethod(dispersionMethod.set(method, basis)).build();
    }

    /**
     * All parameters. The statutory figure is the one that formation reads too.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(branchMinimum, establishedConditions, groupFloors, dispersionMethod);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends CoverageParametersBuilder {
        Builder() {}
    }
}
