package org.leaguebuilding.reference.venue;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;

/** The figures that an edition sets for venues. */
public final class VenueParameters {

    /** The least seats of all rooms. */
    public static final ParameterKey<Integer> LEAST_SEATS =
            ParameterKey.ofDefault("venue.least-seats", ParameterType.count(), 20, Provision.P59);

    /** All keys. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(LEAST_SEATS);

    private VenueParameters() {}
}
