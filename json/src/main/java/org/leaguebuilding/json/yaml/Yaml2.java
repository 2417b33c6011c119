package org.leaguebuilding.json.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;

/** YAML with Jackson 2. */
public final class Yaml2 {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private Yaml2() {}

    /** A parser before its first token. */
    public static JsonParser open(String source) {
        try {
            return FACTORY.createParser(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
