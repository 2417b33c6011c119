package org.leaguebuilding.json.tree;

import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.yaml.Yaml2;
import org.leaguebuilding.json.yaml.Yaml3;

/** Opens the tokens of files with one generation of Jackson. */
final class Parsers {

    private Parsers() {}

    static Tokens json(JacksonGeneration generation, String source) {
        return generation == JacksonGeneration.JACKSON_2 ? Json2.open(source) : Json3.open(source);
    }

    /**
     * The tokens of YAML.
     *
     * @throws IllegalStateException if Jackson's format for YAML is not there
     */
    static Tokens yaml(JacksonGeneration generation, String source) {
        try {
            return generation == JacksonGeneration.JACKSON_2
                    ? new Jackson2Tokens(Yaml2.open(source))
                    : new Jackson3Tokens(Yaml3.open(source));
        } catch (NoClassDefFoundError absent) {
            throw new IllegalStateException(
                    "edition files in YAML need "
                            + (generation == JacksonGeneration.JACKSON_2 ? "com.fasterxml.jackson" : "tools.jackson")
                            + ".dataformat:jackson-dataformat-yaml on the class path",
                    absent);
        }
    }

    /** In a class of its own, which only a host with Jackson 2 loads. */
    private static final class Json2 {

        static Tokens open(String source) {
            try {
                return new Jackson2Tokens(new com.fasterxml.jackson.core.JsonFactory().createParser(source));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** In a class of its own, which only a host with Jackson 3 loads. */
    private static final class Json3 {

        static Tokens open(String source) {
            return new Jackson3Tokens(new tools.jackson.core.json.JsonFactory()
                    .createParser(tools.jackson.core.ObjectReadContext.empty(), source));
        }
    }
}
