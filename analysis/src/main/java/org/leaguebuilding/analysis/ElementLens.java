package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list; with nothing there, the list without it. The place after the last one takes a further one.
 *
 * @param index the element's index, from 0
 */
record ElementLens(int index) implements Lens {

    @Override
    public @Nullable Object get(Object whole) {
        List<?> list = (List<?>) whole;
        return index < list.size() ? list.get(index) : null;
    }

    @Override
    public Object with(Object whole, @Nullable Object part) {
        List<Object> list = new ArrayList<>((List<?>) whole);
        if (index < list.size()) {
            list.remove(index);
        }
        if (part != null) {
            list.add(Math.min(index, list.size()), part);
        }
        return ImmutableList.copyOf(list);
    }
}
