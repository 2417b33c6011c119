package org.leaguebuilding.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the answers and drops the facts. */
final class AnsweringChecks extends Checks {

    private final Map<Rule, Truth> answers;

    AnsweringChecks(Map<Rule, Truth> answers) {
        super(null, false);
        this.answers = answers;
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
        answers.merge(rule, holds, Truth::and);
        return this;
    }
}
