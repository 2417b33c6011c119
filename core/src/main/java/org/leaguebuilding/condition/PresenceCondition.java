package org.leaguebuilding.condition;

import java.util.Set;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Truth;

/** Whether a fact is there, or is not. */
record PresenceCondition(Access access, boolean present) implements CompiledCondition {

    @Override
    public Truth of(Object owner) {
        boolean there =
                access.fact().kind() == Fact.Kind.COUNT ? access.count(owner) >= 0 : access.value(owner) != null;
        return Truth.of(there == present);
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        throw new IllegalStateException("whether a fact is there is never unknown");
    }
}
