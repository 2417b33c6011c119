package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.leaguebuilding.value.Coded;

/**
 * Where the values of a map stand, by the codes of the keys: {@code haves.publicity}. Immutable and thread-safe.
 *
 * @param <K> the keys
 */
public final class KeyedPaths<K extends Enum<K> & Coded> {

    private final ImmutableMap<K, FactPath> paths;

    private KeyedPaths(ImmutableMap<K, FactPath> paths) {
        this.paths = paths;
    }

    /**
     * Takes the paths of all keys.
     *
     * @param <K> the keys
     * @param map where the map stands
     * @param keys the keys
     * @return the paths
     */
    public static <K extends Enum<K> & Coded> KeyedPaths<K> of(String map, Class<K> keys) {
        requireNonNull(map, "map");
        requireNonNull(keys, "keys");
        Map<K, FactPath> paths = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            paths.put(key, FactPath.of(map).then(key.code()));
        }
        return new KeyedPaths<>(Maps.immutableEnumMap(paths));
    }

    /**
     * {@return the path of a value}
     *
     * @param key its key
     */
    public FactPath of(K key) {
        requireNonNull(key, "key");
        return requireNonNull(paths.get(key), "a key that is not in the enum");
    }
}
