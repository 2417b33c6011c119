package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.structure.Structure;

/**
 * The edition that declared rules are compiled for. Immutable and thread-safe.
 *
 * @param edition its id
 * @param parameters its parameters by id, with the values that rules are to compare with
 * @param modes the codes of its formation modes
 * @param families its families
 */
public record Surroundings(
        String edition,
        ImmutableMap<String, Parameter<?>> parameters,
        ImmutableSet<String> modes,
        ImmutableList<RuleFamily<?>> families) {

    /**
     * Takes the components.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if one is null
     */
    public Surroundings {
        Structure.given("Surroundings", "edition", edition);
        Structure.given("Surroundings", "parameters", parameters);
        Structure.given("Surroundings", "modes", modes);
        Structure.given("Surroundings", "families", families);
    }
}
