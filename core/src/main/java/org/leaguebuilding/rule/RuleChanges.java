package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changes in the rules of a family: rules that are switched off, rules of another severity or with other words,
 * and rules that are added. The checks of the family stay as they are. Immutable and thread-safe.
 */
public final class RuleChanges {

    /** No change. */
    public static final RuleChanges NONE = new RuleChanges(ImmutableMap.of(), ImmutableSet.of(), ImmutableList.of());

    private final ImmutableMap<Rule, Rule> changed;
    private final ImmutableSet<Rule> off;
    private final ImmutableList<RuleCheck> added;

    private RuleChanges(ImmutableMap<Rule, Rule> changed, ImmutableSet<Rule> off, ImmutableList<RuleCheck> added) {
        this.changed = changed;
        this.off = off;
        this.added = added;
    }

    /**
     * Takes the changes.
     *
     * @param changed rules that stand in place of those of the same id
     * @param off rules that are not judged
     * @param added rules that are judged after those of the family, in the order of the list
     * @return the changes
     */
    public static RuleChanges of(ImmutableList<Rule> changed, ImmutableSet<Rule> off, ImmutableList<RuleCheck> added) {
        requireNonNull(changed, "changed");
        requireNonNull(off, "off");
        requireNonNull(added, "added");
        ImmutableMap.Builder<Rule, Rule> byItself = ImmutableMap.builder();
        changed.forEach(rule -> byItself.put(rule, rule));
        return new RuleChanges(byItself.buildOrThrow(), off, added);
    }

    /** The rules that are switched off. */
    ImmutableList<Rule> switchedOff() {
        return off.asList();
    }

    /** The rule as the edition has it; null if it is switched off. */
    @Nullable Rule inForce(Rule rule) {
        return off.contains(rule) ? null : changed.getOrDefault(rule, rule);
    }

    /** The rules of a family as the edition has them. */
    RuleSet inForce(RuleSet rules) {
        ImmutableList.Builder<Rule> all = ImmutableList.builder();
        for (Rule rule : rules.rules()) {
            Rule present = inForce(rule);
            if (present != null) {
                all.add(present);
            }
        }
        added.forEach(check -> all.add(changed.getOrDefault(check.rule(), check.rule())));
        return new RuleSet(all.build());
    }

    /** Judges the rules that are added. */
    Checks checkAdded(Object subject, Checks checks) {
        for (int i = 0; i < added.size(); i++) {
            checks = added.get(i).check(subject, checks);
        }
        return checks;
    }
}
