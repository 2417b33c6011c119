package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.Language;

/** Titles and descriptions of schemas, in both languages at once, for a schema has no locale. */
final class SchemaTexts {

    private SchemaTexts() {}

    static Schema describe(Schema schema, String key, ImmutableList<Basis> provisions) {
        schema.with("title", joined(key + ".title", " · "));
        schema.with("description", joined(key + ".description", "\n"));
        if (!provisions.isEmpty()) {
            schema.with("x-provisions", provisions.stream().map(Basis::id).toList());
        }
        return schema;
    }

    /** What a schema cannot say and a reader refuses nevertheless. */
    static String beyondSchemas() {
        return joined("document.description", "\n");
    }

    private static String joined(String key, String between) {
        String full = "schema." + key;
        return JsonTexts.text(full, Language.ZH_CN) + between + JsonTexts.text(full, Language.EN);
    }
}
