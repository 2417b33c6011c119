package org.leaguebuilding.json.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.EditionError;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.json.JacksonGeneration;

/** Files of a test. */
final class EditionFiles {

    /** What every YAML file of a test begins with; six lines. */
    static final String HEAD = """
            format: league-building-edition/1
            id: city
            base: {edition: wuhan-2005, asOf: "2024-03-01"}
            title: {zh: 甲, en: A}
            bases:
              m: {title: {zh: 甲, en: A}, document: {zh: 甲, en: A}}
            """;

    /** A rule that a file may add; ten lines. */
    static final String RULE = """
            additional:
              guarantee.own:
                subject: community-guarantee
                severity: concern
                basis: m
                title: {zh: 甲, en: A}
                message: {zh: 甲, en: A}
                remedy: {zh: 甲, en: A}
                path: hearings
                condition: {count: hearings, atLeast: 1}
            """;

    private EditionFiles() {}

    static String example() {
        return resource("yunchuan.yaml");
    }

    private static String resource(String name) {
        try (InputStream in = EditionFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EditionDocument read(JacksonGeneration generation, String name, String file) {
        return EditionReader.create().with(generation).read(name, file.getBytes(UTF_8), ImmutableList.of());
    }

    static EditionDocument yaml(String file) {
        return read(JacksonGeneration.JACKSON_2, "city.yaml", file);
    }

    /** What is wrong with a file, a line each, without its name. */
    static ImmutableList<String> errors(JacksonGeneration generation, String name, byte[] file) {
        try {
            EditionReader.create().with(generation).read(name, file, ImmutableList.of());
            return ImmutableList.of();
        } catch (MalformedEditionException refusal) {
            return refusal.errors().stream().map(error -> told(error, name)).collect(ImmutableList.toImmutableList());
        }
    }

    private static String told(EditionError error, String name) {
        String message = error.message(Locale.ENGLISH);
        if (!message.startsWith(name + ":") || error.message(Locale.CHINA).isBlank()) {
            throw new AssertionError(message);
        }
        return message.substring(name.length() + 1);
    }

    static ImmutableList<String> errors(JacksonGeneration generation, String yaml) {
        return errors(generation, "city.yaml", yaml.getBytes(UTF_8));
    }

    static ImmutableList<String> errors(String yaml) {
        return errors(JacksonGeneration.JACKSON_3, yaml);
    }

    /** The errors of lines after the {@link #HEAD}. */
    static ImmutableList<String> errorsAfterHead(String lines) {
        return errors(HEAD + lines);
    }
}
