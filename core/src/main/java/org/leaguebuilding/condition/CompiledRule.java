package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.rule.Truth;

/** A declared rule, ready to judge subjects. Immutable and thread-safe. */
final class CompiledRule implements RuleCheck {

    /** No index of an element: the subject as a whole. */
    private static final int WHOLE = -1;

    private final Rule rule;
    private final @Nullable Access each;
    private final FactPath path;
    private final @Nullable CompiledCondition when;
    private final CompiledCondition condition;
    private final ImmutableList<Argument> arguments;

    CompiledRule(
            Rule rule,
            @Nullable Access each,
            FactPath path,
            @Nullable CompiledCondition when,
            CompiledCondition condition,
            ImmutableList<Argument> arguments) {
        this.rule = rule;
        this.each = each;
        this.path = path;
        this.when = when;
        this.condition = condition;
        this.arguments = arguments;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Checks check(Object subject, Checks checks) {
        if (each == null) {
            return require(subject, WHOLE, checks);
        }
        ImmutableList<?> elements = (ImmutableList<?>) each.value(subject);
        if (elements == null) {
            return checks;
        }
        for (int i = 0; i < elements.size(); i++) {
            checks = require(elements.get(i), i, checks);
        }
        return checks;
    }

    /** Where the rule does not apply, it requires nothing. */
    private Checks require(Object owner, int index, Checks checks) {
        Truth applies = when == null ? Truth.TRUE : when.of(owner);
        if (applies == Truth.FALSE) {
            return checks;
        }
        Truth holds = condition.of(owner).or(applies.not());
        return checks.passes(holds) ? checks : note(owner, index, applies, holds, checks);
    }

    private Checks note(Object owner, int index, Truth applies, Truth holds, Checks checks) {
        Object[] facts =
                arguments.stream().map(argument -> argument.value().of(owner)).toArray();
        if (holds != Truth.UNKNOWN) {
            return checks.requireWith(rule, holds, path, index, facts);
        }
        Set<String> missing = new LinkedHashSet<>();
        String prefix = each == null ? "" : each.path("") + "[" + index + "].";
        if (when != null && applies == Truth.UNKNOWN) {
            when.missing(owner, prefix, missing);
        }
        if (condition.of(owner) == Truth.UNKNOWN) {
            condition.missing(owner, prefix, missing);
        }
        for (String fact : missing) {
            checks = checks.requireWith(rule, holds, FactPath.of(fact), WHOLE, facts);
        }
        return checks;
    }
}
