package org.leaguebuilding.responsibility;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/** The figures that an edition sets for responsibility. */
public final class ResponsibilityParameters {

    /** Within how many days of being handed down a matter need not have been reported back yet (P56). */
    public static final ParameterKey<Integer> REPORT_BACK_DAYS = ParameterKey.ofDefault(
            "responsibility.report-back-days", ParameterType.countOf(ChronoUnit.DAYS), 30, Provision.P56);

    /** The least share of tasks started by subdistricts and communities (P62). */
    public static final ParameterKey<Ratio> INITIATIVE_FLOOR = ParameterKey.ofDefault(
            "responsibility.initiative-floor", ParameterType.share(), Ratio.of(1, 4), Provision.P62);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(REPORT_BACK_DAYS, INITIATIVE_FLOOR);

    private ResponsibilityParameters() {}
}
