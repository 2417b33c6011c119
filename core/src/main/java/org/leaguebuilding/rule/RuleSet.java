package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * Rules in the order in which an edition reports them, no duplicates. Immutable and thread-safe.
 *
 * @param rules the rules
 */
public record RuleSet(ImmutableList<Rule> rules) implements HasForm {

    /**
     * Takes the rules.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if two rules have the same id
     */
    public RuleSet {
        Structure.distinct("RuleSet", "rules", rules, Rule::id);
    }

    /**
     * Takes the rules.
     *
     * @param rules the rules, in their order
     * @return the set
     * @throws org.leaguebuilding.validation.MalformedValueException if two rules have the same id
     */
    public static RuleSet of(Rule... rules) {
        requireNonNull(rules, "rules");
        return new RuleSet(ImmutableList.copyOf(rules));
    }

    /**
     * This set with others after it.
     *
     * @param others the others, in their order
     * @return the joint set
     * @throws org.leaguebuilding.validation.MalformedValueException if two rules have the same id
     */
    public RuleSet with(RuleSet... others) {
        requireNonNull(others, "others");
        ImmutableList.Builder<Rule> joint = ImmutableList.<Rule>builder().addAll(rules);
        for (RuleSet other : others) {
            joint.addAll(other.rules);
        }
        return new RuleSet(joint.build());
    }

    /**
     * The rules by id. Built on each call; a caller with many look-ups keeps it.
     *
     * @return the rules by id, in their order
     */
    public ImmutableMap<RuleId, Rule> byId() {
        return rules.stream().collect(ImmutableMap.toImmutableMap(Rule::id, Function.identity()));
    }

    /**
     * Looks a rule up.
     *
     * @param id its id
     * @return the rule, if the set has it
     */
    public Optional<Rule> find(RuleId id) {
        requireNonNull(id, "id");
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
