package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.leaguebuilding.json.bytes.Bytes;
import org.leaguebuilding.json.form.Schemas;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;

/** The schemas as the tables give them, and as they lie in the jar. */
final class SchemaDocuments {

    private SchemaDocuments() {}

    static String generated(String form) {
        Bytes bytes = new Bytes();
        TokenFormat format = TokenFormat.jackson3().orElseThrow();
        try (TokenSink sink = format.sink(bytes)) {
            Schemas.write(form, Objects.requireNonNull(Schemas.forms().get(form)), sink);
        }
        return LeagueBuildingJson.pretty(bytes.take()) + "\n";
    }

    static String shipped(String form) {
        String file = "/org/leaguebuilding/json/schema/" + form + ".schema.json";
        try (InputStream in = SchemaDocuments.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
