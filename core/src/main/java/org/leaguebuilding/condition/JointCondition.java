package org.leaguebuilding.condition;

import java.util.List;
import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** All of some conditions, or at least one. */
final class JointCondition implements CompiledCondition {

    /** The answer of one condition that decides all. */
    private final Truth decisive;

    private final CompiledCondition[] conditions;

    JointCondition(boolean all, List<CompiledCondition> conditions) {
        this.decisive = all ? Truth.FALSE : Truth.TRUE;
        this.conditions = conditions.toArray(new CompiledCondition[0]);
    }

    @Override
    public Truth of(Object owner) {
        Truth joint = decisive.not();
        for (CompiledCondition condition : conditions) {
            Truth one = condition.of(owner);
            if (one == decisive) {
                return decisive;
            }
            if (one == Truth.UNKNOWN) {
                joint = Truth.UNKNOWN;
            }
        }
        return joint;
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        for (CompiledCondition condition : conditions) {
            if (condition.of(owner) == Truth.UNKNOWN) {
                condition.missing(owner, prefix, into);
            }
        }
    }
}
