package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * What an edition has in place of, or in addition to, what the library ships. Immutable and thread-safe.
 *
 * @param parameters the parameters that it sets itself, by key
 * @param modes its own formation modes, after those of the source
 * @param additions its own families, after those of the library
 */
record Changes(
        ImmutableMap<ParameterKey<?>, Parameter<?>> parameters,
        ImmutableList<FormationMode> modes,
        ImmutableList<Addition> additions) {

    static final Changes NONE = new Changes(ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());

    /** A family that a host adds. */
    record Addition(ImmutableList<ParameterKey<?>> keys, PolicyBuilder.FamilyFactory family) {}

    ImmutableList<RuleFamily<?>> families(String edition, FamilyParameters parameters) {
        ImmutableList.Builder<RuleFamily<?>> families = ImmutableList.builder();
        for (Addition addition : additions) {
            families.add(addition.family().of(edition, parameters.of(addition.keys())));
        }
        return families.build();
    }

    /** Refuses a parameter that was set and that no family has; it would be lost without a word. */
    void requireRead(ImmutableSet<ParameterKey<?>> known) {
        for (ParameterKey<?> key : parameters.keySet()) {
            if (!known.contains(key)) {
                throw new MalformedValueException("PolicyBuilder", "key", key.id(), Expectation.PARAMETER);
            }
        }
    }
}
