package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.Ratio;

/** The figures that an edition sets for activities. */
public final class ActivityParameters {

    /** How many kinds of activity make a system (P34); 1 or more. */
    public static final ParameterKey<Integer> LEAST_KINDS = ParameterKey.ofDefault(
            "activity.least-kinds", ParameterType.count(Range.atLeast(1), Expectation.POSITIVE), 2, Provision.P34);

    /** How many quarters of the year have to have an activity (P34); 1 to 4. */
    public static final ParameterKey<Integer> LEAST_QUARTERS = ParameterKey.ofDefault(
            "activity.least-quarters", ParameterType.count(Range.closed(1, 4), Expectation.QUARTERS), 4, Provision.P34);

    /** The least share of service activities (P14). */
    public static final ParameterKey<Ratio> SERVICE_SHARE_FLOOR = ParameterKey.ofDefault(
            "activity.service-share-floor", ParameterType.share(), Ratio.of(1, 2), Provision.P14);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS =
            ImmutableList.of(LEAST_KINDS, LEAST_QUARTERS, SERVICE_SHARE_FLOOR);

    private ActivityParameters() {}
}
