package org.leaguebuilding.condition;

import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** Whether two facts are the same, or are not. */
record SameFactCondition(Access one, Access other, boolean wanted) implements CompiledCondition {

    @Override
    public Truth of(Object owner) {
        Object first = one.value(owner);
        Object second = other.value(owner);
        return first == null || second == null ? Truth.UNKNOWN : Truth.of(first.equals(second) == wanted);
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        if (one.value(owner) == null) {
            one.missing(owner, prefix, into);
        }
        if (other.value(owner) == null) {
            other.missing(owner, prefix, into);
        }
    }
}
