package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of a key of a map.
 *
 * @param key the key
 */
record EntryLens(Object key) implements Lens {

    @Override
    public @Nullable Object get(Object whole) {
        return ((Map<?, ?>) whole).get(key);
    }

    @Override
    public Object with(Object whole, @Nullable Object part) {
        Map<Object, Object> map = new LinkedHashMap<>((Map<?, ?>) whole);
        if (part == null) {
            map.remove(key);
        } else {
            map.put(key, part);
        }
        return ImmutableMap.copyOf(map);
    }
}
