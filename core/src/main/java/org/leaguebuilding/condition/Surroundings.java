package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.LocalizedText;

/**
 * The edition that declared rules are compiled for. Immutable and thread-safe.
 *
 * @param edition its id
 * @param parameters its parameters by id, with the values that rules are to compare with
 * @param modes the titles of its formation modes by their codes
 * @param families its families
 */
public record Surroundings(
        String edition,
        ImmutableMap<String, Parameter<?>> parameters,
        ImmutableMap<String, LocalizedText> modes,
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
