package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Truth;

/**
 * The elements of a list, or those of them that meet a condition. Immutable and thread-safe.
 *
 * @param access the list
 * @param open whether what is not in the list is unknown though the list is there
 * @param where what the elements meet, or null for all
 */
record Elements(Access access, boolean open, @Nullable CompiledCondition where) {

    /** The list; null if it is absent. */
    @Nullable ImmutableList<?> list(Object owner) {
        return (ImmutableList<?>) access.value(owner);
    }

    /** The list; without elements if it is absent. */
    ImmutableList<?> listOrNone(Object owner) {
        ImmutableList<?> list = list(owner);
        return list == null ? ImmutableList.of() : list;
    }

    /** How many there are, of a list or set whose elements are not looked at; -1 if it is absent. */
    long size(Object owner) {
        ImmutableCollection<?> elements = (ImmutableCollection<?>) access.value(owner);
        return elements == null ? -1 : elements.size();
    }

    /** Whether an element meets the condition. */
    Truth isMetBy(Object element) {
        return where == null ? Truth.TRUE : where.of(element);
    }

    /** The path of an element, with a dot. */
    String pathOf(int index, String prefix) {
        return access.path(prefix) + "[" + index + "].";
    }

    /** Adds what is absent of the list, and of elements that may meet the condition or not. */
    void missing(Object owner, String prefix, Set<String> into) {
        if (access.value(owner) == null) {
            access.missing(owner, prefix, into);
            return;
        }
        if (where != null) {
            missingOfElements(where, listOrNone(owner), prefix, into);
        }
        if (open) {
            into.add(access.path(prefix));
        }
    }

    private void missingOfElements(
            CompiledCondition condition, ImmutableList<?> list, String prefix, Set<String> into) {
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (condition.of(element) == Truth.UNKNOWN) {
                condition.missing(element, pathOf(i, prefix), into);
            }
        }
    }
}
