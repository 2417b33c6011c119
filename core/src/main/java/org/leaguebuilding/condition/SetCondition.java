package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Truth;

/** Whether a set has all of some codes, or at least one. */
final class SetCondition implements CompiledCondition {

    private final Access access;
    private final Object[] codes;
    private final boolean all;

    SetCondition(Access access, ImmutableList<Object> codes, boolean all) {
        this.access = access;
        this.codes = codes.toArray();
        this.all = all;
    }

    @Override
    public Truth of(Object owner) {
        ImmutableCollection<?> set = set(owner);
        if (set == null) {
            return Truth.UNKNOWN;
        }
        for (Object code : codes) {
            if (set.contains(code) != all) {
                return Truth.of(!all);
            }
        }
        return Truth.of(all);
    }

    /** Sets and lists of codes of closed sets; of those of open sets, which are records, equal ones are contained. */
    private @Nullable ImmutableCollection<?> set(Object owner) {
        Object value = access.value(owner);
        return value instanceof ImmutableSet<?> set ? set : (ImmutableList<?>) value;
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        access.missing(owner, prefix, into);
    }
}
