package org.leaguebuilding.guarantee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.temporal.ChronoUnit;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;

/**
 * The figures that an edition sets for a community's guarantees. The source says "regularly" and "in time", so those that are
 * shipped are the library's defaults.
 */
public final class GuaranteeParameters {

    /** How many hearings there have to be in a cycle (P58); 1 or more. */
    public static final ParameterKey<Integer> HEARINGS_PER_CYCLE = ParameterKey.ofDefault(
            "guarantee.hearings-per-cycle",
            ParameterType.count(Range.atLeast(1), Expectation.POSITIVE),
            2,
            Provision.P58);

    /** Within how many days of a difficulty guidance has to be given (P58). */
    public static final ParameterKey<Integer> GUIDANCE_DAYS = ParameterKey.ofDefault(
            "guarantee.guidance-days", ParameterType.countOf(ChronoUnit.DAYS), 30, Provision.P58);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(HEARINGS_PER_CYCLE, GUIDANCE_DAYS);

    private GuaranteeParameters() {}
}
