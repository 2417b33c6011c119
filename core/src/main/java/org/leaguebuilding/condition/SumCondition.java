package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** Whether the sum of a count over elements keeps limits; no addend is below 0. */
record SumCondition(Elements elements, Access addend, Limits limits) implements CompiledCondition {

    private static final long ANY = Long.MAX_VALUE;

    @Override
    public Truth of(Object owner) {
        ImmutableList<?> list = elements.list(owner);
        if (list == null) {
            return limits.keptBy(0, ANY, owner);
        }
        long least = 0;
        long most = 0;
        boolean bounded = !elements.open();
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            Truth meets = elements.isMetBy(element);
            if (meets != Truth.FALSE) {
                long count = addend.count(element);
                if (count < 0) {
                    bounded = false;
                } else {
                    most += count;
                    least += meets == Truth.TRUE ? count : 0;
                }
            }
        }
        return limits.keptBy(least, bounded ? most : ANY, owner);
    }

    /** What is known of the sum. */
    long known(Object owner) {
        return elements.listOrNone(owner).stream()
                .filter(element -> elements.isMetBy(element) == Truth.TRUE)
                .mapToLong(element -> Math.max(addend.count(element), 0))
                .sum();
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        ImmutableList<?> list = elements.listOrNone(owner);
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            Truth meets = elements.isMetBy(element);
            if (meets == Truth.UNKNOWN && elements.where() != null) {
                elements.where().missing(element, elements.pathOf(i, prefix), into);
            }
            if (meets != Truth.FALSE && addend.count(element) < 0) {
                addend.missing(element, elements.pathOf(i, prefix), into);
            }
        }
        if (elements.list(owner) == null || elements.open()) {
            elements.access().missing(owner, prefix, into);
        }
        limits.missing(owner, prefix, into);
    }
}
