package org.leaguebuilding.condition;

import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** Whether a count keeps limits. */
record NumberCondition(Side.OfFact count, Limits limits) implements CompiledCondition {

    @Override
    public Truth of(Object owner) {
        return limits.keptBy(count.least(owner), count.most(owner), owner);
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        count.missing(owner, prefix, into);
        limits.missing(owner, prefix, into);
    }
}
