package org.leaguebuilding.rule;

/** A rule with its test, which an edition adds to a family. Implementations are immutable, thread-safe and pure. */
public interface RuleCheck {

    /**
     * The rule.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * Makes the requirement of the rule. It allocates nothing where the rule holds.
     *
     * @param subject a subject of the family that the rule is added to
     * @param checks the collector
     * @return the collector to go on with
     */
    Checks check(Object subject, Checks checks);
}
