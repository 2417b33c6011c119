package org.leaguebuilding.benchmarks.peers.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts as maps and lists, as a host has them that has read JSON. A fact that is unknown is not in its map. */
public final class FactMaps {

    private FactMaps() {}

    /** The facts of a proposal; counts are longs. */
    public static Map<String, Object> of(ProposalFacts proposal) {
        return ofRecord(proposal);
    }

    private static Map<String, Object> ofRecord(Record facts) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            Object value = read(facts, component);
            if (value != null) {
                map.put(component.getName(), plain(value));
            }
        }
        return map;
    }

    private static Object plain(Object value) {
        if (value instanceof Record nested) {
            return ofRecord(nested);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(FactMaps::plain).toList();
        }
        return value instanceof Integer count ? Long.valueOf(count) : value;
    }

    private static @org.jspecify.annotations.Nullable Object read(Record facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
