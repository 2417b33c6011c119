package org.leaguebuilding.json.form;

import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Definitions;
import org.leaguebuilding.json.codec.Schema;
import org.leaguebuilding.json.codec.SchemaTexts;
import org.leaguebuilding.json.token.TokenSink;

/** JSON Schemas (draft 2020-12) of document forms, made from the codecs that read and write them. */
public final class Schemas {

    private Schemas() {}

    /**
     * Writes the schema of a document form.
     *
     * @param name the form's name
     * @param codec its codec
     * @param out where to
     */
    public static void write(String name, Codec<?> codec, TokenSink out) {
        Definitions definitions = new Definitions();
        Schema form = codec.schema(definitions);
        new Schema()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", "urn:leaguebuilding:schema:" + name)
                .with("description", SchemaTexts.beyondSchemas())
                .withAll(form)
                .with("$defs", definitions.all())
                .write(out);
    }
}
