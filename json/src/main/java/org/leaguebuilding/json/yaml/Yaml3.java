package org.leaguebuilding.json.yaml;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** YAML with Jackson 3. */
public final class Yaml3 {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private Yaml3() {}

    /** A parser before its first token. */
    public static JsonParser open(String source) {
        return FACTORY.createParser(ObjectReadContext.empty(), source);
    }
}
