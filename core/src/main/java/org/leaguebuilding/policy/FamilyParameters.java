package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;

/**
 * Gives each family of an edition its parameters. Immutable and thread-safe.
 *
 * @param day the day as of which statutory figures are taken
 * @param own what a city has set, by key
 */
record FamilyParameters(LocalDate day, ImmutableMap<ParameterKey<?>, Parameter<?>> own) {

    ParameterSet of(ImmutableList<ParameterKey<?>> keys) {
        ParameterSet shipped = ParameterSet.shipped(keys, day);
        return own.isEmpty() ? shipped : shipped.with(own);
    }
}
