package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * Why a rule came out as it did: facts that alone force it. A subject that agrees on them gets the same, whatever else is stated
 * of it, and none of them can be left out. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param path where it does not hold or cannot be judged; of a rule that holds everywhere the first place that it was asked of
 * @param holds whether it holds, does not hold, or cannot be judged
 * @param facts the facts, in the order in which they are declared; where the rule cannot be judged, those that are missing among them
 */
public record Explanation(Rule rule, String path, Truth holds, ImmutableList<StatedFact> facts) implements HasNoForm {

    /** Takes the components. */
    public Explanation {
        Structure.given("Explanation", "rule", rule);
        Structure.given("Explanation", "path", path);
        Structure.given("Explanation", "holds", holds);
        Structure.given("Explanation", "facts", facts);
    }
}
