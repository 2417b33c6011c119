package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** Whether the number of elements keeps limits: those known to meet the condition ≤ number ≤ those not known to fail it. */
record CountCondition(Elements elements, Limits limits) implements CompiledCondition {

    private static final long ANY = Integer.MAX_VALUE;

    @Override
    public Truth of(Object owner) {
        if (elements.where() == null) {
            long size = elements.size(owner);
            return limits.keptBy(Math.max(size, 0), size < 0 || elements.open() ? ANY : size, owner);
        }
        ImmutableList<?> list = elements.list(owner);
        if (list == null) {
            return limits.keptBy(0, ANY, owner);
        }
        int least = 0;
        int most = 0;
        for (int i = 0; i < list.size(); i++) {
            Truth meets = elements.isMetBy(list.get(i));
            if (meets != Truth.FALSE) {
                most++;
            }
            if (meets == Truth.TRUE) {
                least++;
            }
        }
        return limits.keptBy(least, elements.open() ? ANY : most, owner);
    }

    /** How many are known to meet the condition. */
    long known(Object owner) {
        if (elements.where() == null) {
            return Math.max(elements.size(owner), 0);
        }
        return elements.listOrNone(owner).stream()
                .filter(element -> elements.isMetBy(element) == Truth.TRUE)
                .count();
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        elements.missing(owner, prefix, into);
        limits.missing(owner, prefix, into);
    }
}
