package org.leaguebuilding.rule;

import org.jspecify.annotations.Nullable;

/** Writes down every requirement, also what holds. */
final class TracingChecks extends Checks {

    private final Tracer tracer;

    TracingChecks(Tracer tracer, RuleChanges changes) {
        super(changes, false);
        this.tracer = tracer;
    }

    @Override
    public boolean passes(Truth holds) {
        return false;
    }

    @Override
    Checks note(
            Rule rule,
            Truth holds,
            FactPath path,
            int index,
            @Nullable Object fact,
            @Nullable Object second,
            @Nullable Object third) {
        Facts.requireArguments(rule, fact, second, third);
        Rule inForce = inForce(rule);
        if (inForce == null) {
            return this;
        }
        tracer.note(inForce, holds, path.text(index), Facts.together(fact, second, third));
        return holds == Truth.TRUE ? this : super.note(rule, holds, path, index, fact, second, third);
    }
}
