package org.leaguebuilding.testing.coverage;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.rule.Rule;

/**
 * How often the tests have met one rule. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param failed the findings that said it does not hold
 * @param missing the findings that said a fact is absent
 * @param held how often a trace said that it holds; reports do not tell, so it stays 0 where no trace was recorded
 */
public record RuleExercise(Rule rule, long failed, long missing, long held) {

    /** Takes all four. */
    public RuleExercise {
        requireNonNull(rule, "rule");
    }

    /**
     * Whether the tests have seen a finding of the rule. That it held, for whatever subject, exercises nothing that a host
     * shows or stores.
     *
     * @return true with at least one finding
     */
    public boolean isExercised() {
        return failed + missing > 0;
    }
}
