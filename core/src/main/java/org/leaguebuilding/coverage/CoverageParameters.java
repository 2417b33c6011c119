package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.value.Ratio;

/** The figures and choices that an edition sets for coverage. */
public final class CoverageParameters {

    /** The conditions in which an organization counts as set up for the formation rate (P15). */
    public static final ParameterKey<ImmutableSet<OrganizationCondition>> ESTABLISHED_CONDITIONS =
            ParameterKey.ofDefault(
                    "coverage.established-conditions",
                    ParameterType.setOf(OrganizationCondition.class),
                    ImmutableSet.of(OrganizationCondition.SOUND, OrganizationCondition.LIFELESS),
                    Provision.P15,
                    Provision.P13);

    /** The share of each youth group that League work is to reach (P12, P68), from 0 to 1; with 0 it is always reached. */
    public static final ParameterKey<ImmutableMap<YouthGroup, Ratio>> GROUP_FLOORS = ParameterKey.ofDefault(
            "coverage.group-floors",
            ParameterType.mapOf(YouthGroup.class, ParameterType.share()).keeping(GroupFloors::oneForEach),
            Maps.toMap(ImmutableList.copyOf(YouthGroup.values()), group -> Ratio.of(1, 2)),
            Provision.P12,
            Provision.P68);

    /** How the dispersion of rates is worked out (P61). */
    public static final ParameterKey<DispersionMethod> DISPERSION_METHOD = ParameterKey.ofDefault(
            "coverage.dispersion-method",
            ParameterType.<DispersionMethod>of(DispersionMethod.class).saidAs(DispersionMethodForm.CHOICES),
            DispersionMethod.standard(),
            Provision.P61,
            Provision.P15);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(
            StatutoryParameters.BRANCH_MINIMUM, ESTABLISHED_CONDITIONS, GROUP_FLOORS, DISPERSION_METHOD);

    private CoverageParameters() {}
}
