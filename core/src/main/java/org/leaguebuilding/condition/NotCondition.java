package org.leaguebuilding.condition;

import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** The opposite of a condition. */
record NotCondition(CompiledCondition condition) implements CompiledCondition {

    @Override
    public Truth of(Object owner) {
        return condition.of(owner).not();
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        condition.missing(owner, prefix, into);
    }
}
