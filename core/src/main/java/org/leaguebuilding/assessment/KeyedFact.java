package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;

/**
 * A fact of a record that stands under a key, with what judges it and where it stands: looked up once, not for each record.
 *
 * @param <K> the keys
 * @param key the key
 * @param rule the rule that judges it
 * @param path where it stands
 */
record KeyedFact<K>(K key, Rule rule, FactPath path) {

    static <K> ImmutableList<KeyedFact<K>> of(
            ImmutableList<K> keys, Function<? super K, Rule> rules, ImmutableMap<K, FactPath> paths) {
        return keys.stream()
                .map(key -> new KeyedFact<>(key, rules.apply(key), path(paths, key)))
                .collect(ImmutableList.toImmutableList());
    }

    private static <K> FactPath path(ImmutableMap<K, FactPath> paths, K key) {
        FactPath path = paths.get(key);
        if (path == null) {
            throw new IllegalStateException("no path for " + key);
        }
        return path;
    }
}
