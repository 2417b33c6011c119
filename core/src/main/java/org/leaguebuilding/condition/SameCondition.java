package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** Whether a fact is one of some values, or is none of them. */
final class SameCondition implements CompiledCondition {

    private final Access access;
    private final Object[] values;
    private final Truth found;

    SameCondition(Access access, ImmutableList<Object> values, boolean wanted) {
        this.access = access;
        this.values = values.toArray();
        this.found = Truth.of(wanted);
    }

    @Override
    public Truth of(Object owner) {
        Object fact = access.value(owner);
        if (fact == null) {
            return Truth.UNKNOWN;
        }
        for (Object value : values) {
            if (value.equals(fact)) {
                return found;
            }
        }
        return found.not();
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        access.missing(owner, prefix, into);
    }
}
