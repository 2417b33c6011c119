package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.leaguebuilding.rule.Truth;

/** Whether all elements of a list meet a condition, or at least one does. */
record ElementsCondition(Elements elements, boolean all) implements CompiledCondition {

    @Override
    public Truth of(Object owner) {
        ImmutableList<?> list = elements.list(owner);
        if (list == null) {
            return Truth.UNKNOWN;
        }
        Truth decisive = Truth.of(!all);
        Truth joint = elements.open() ? Truth.UNKNOWN : Truth.of(all);
        for (int i = 0; i < list.size(); i++) {
            Truth meets = elements.isMetBy(list.get(i));
            if (meets == decisive) {
                return decisive;
            }
            if (meets == Truth.UNKNOWN) {
                joint = Truth.UNKNOWN;
            }
        }
        return joint;
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        elements.missing(owner, prefix, into);
    }
}
