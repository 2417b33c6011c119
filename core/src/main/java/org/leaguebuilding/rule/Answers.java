package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Whether each rule holds of one subject, with all that it requires taken together, and without the facts that decide it: what a
 * {@link Trace} would say, for those who go on to count. Immutable and thread-safe.
 */
public final class Answers {

    private final ImmutableMap<Rule, Truth> holds;

    private Answers(ImmutableMap<Rule, Truth> holds) {
        this.holds = holds;
    }

    /**
     * Runs a check and keeps its answers.
     *
     * @param check the check, as {@link Trace#of} takes it
     * @return the answers
     */
    public static Answers of(UnaryOperator<Checks> check) {
        Map<Rule, Truth> holds = new HashMap<>();
        requireNonNull(check.apply(Checks.answering(holds)), "a check gives back the collector to go on with");
        return new Answers(ImmutableMap.copyOf(holds));
    }

    /**
     * Whether a rule holds.
     *
     * @param rule the rule
     * @return the truth of all that it requires; true where it requires nothing of the subject
     */
    public Truth of(Rule rule) {
        requireNonNull(rule, "rule");
        return holds.getOrDefault(rule, Truth.TRUE);
    }

    @Override
    public String toString() {
        return holds.toString();
    }
}
