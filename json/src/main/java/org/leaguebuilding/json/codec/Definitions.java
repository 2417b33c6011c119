package org.leaguebuilding.json.codec;

import java.util.TreeMap;
import java.util.function.Supplier;

/** The types that a schema refers to by name, each defined once. Not thread-safe. */
public final class Definitions {

    private final TreeMap<String, Schema> schemas = new TreeMap<>();

    /** A reference to a type, which is defined when it is met first. */
    public Schema reference(String name, Supplier<Schema> definition) {
        if (!schemas.containsKey(name)) {
            schemas.put(name, new Schema());
            schemas.put(name, definition.get());
        }
        return new Schema().with("$ref", "#/$defs/" + name);
    }

    public Schema all() {
        Schema all = new Schema();
        schemas.forEach(all::with);
        return all;
    }
}
