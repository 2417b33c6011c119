package org.leaguebuilding.json.codec;

import org.jspecify.annotations.Nullable;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;

/** Titles and descriptions of schemas, in both languages at once, for a schema has no locale. */
public final class SchemaTexts {

    private static final String BETWEEN_TITLES = " · ";
    private static final String PREFIX = "schema.";
    private static final String TYPE_NAME = "subjectType";

    private SchemaTexts() {}

    /** What people call a type. */
    static LocalizedText title(Class<?> type, @Nullable About about) {
        if (about != null) {
            return about.title();
        }
        String key = type.getSimpleName() + ".title";
        return LocalizedText.of(text(type, key, Language.ZH_CN), text(type, key, Language.EN));
    }

    /** Describes a type, by what is said of it or else by the library's texts. */
    static Schema describe(Schema schema, Class<?> type, @Nullable About about) {
        return about == null ? describe(schema, type, type.getSimpleName(), false) : describe(schema, about);
    }

    /** Describes a property of a type. */
    static Schema describe(Schema schema, Class<?> type, Row property) {
        About about = property.about();
        if (about == null) {
            describe(schema, type, type.getSimpleName() + "." + property.name(), property.codec() instanceof TypeName);
        } else {
            describe(schema, about);
        }
        if (!property.bases().isEmpty()) {
            schema.with("x-provisions", property.bases().stream().map(Basis::id).toList());
        }
        return schema;
    }

    private static Schema describe(Schema schema, About about) {
        return schema.with(
                        "title",
                        about.title().zhCn() + BETWEEN_TITLES + about.title().en())
                .with(
                        "description",
                        about.description().zhCn() + "\n" + about.description().en());
    }

    private static Schema describe(Schema schema, Class<?> type, String key, boolean typeName) {
        return schema.with("title", joined(type, key, typeName, ".title", BETWEEN_TITLES))
                .with("description", joined(type, key, typeName, ".description", "\n"));
    }

    /** What a schema cannot say and a reader refuses nevertheless. */
    public static String beyondSchemas() {
        return JsonTexts.text("schema.document.description", Language.ZH_CN) + "\n"
                + JsonTexts.text("schema.document.description", Language.EN);
    }

    /** What says the type of a subject is called the same in all of them, unless a subject has a text of its own. */
    private static String joined(Class<?> type, String key, boolean typeName, String part, String between) {
        boolean own = JsonTexts.texts(Language.EN).containsKey(PREFIX + key + part);
        String name = typeName && !own ? TYPE_NAME + part : key + part;
        return text(type, name, Language.ZH_CN) + between + text(type, name, Language.EN);
    }

    /** The texts of facts are those of their family in core, which findings speak in as well; those of answers are here. */
    private static String text(Class<?> type, String key, Language language) {
        String own = PREFIX + key;
        if (JsonTexts.texts(language).containsKey(own)) {
            return JsonTexts.text(own, language);
        }
        String packageName = type.getPackageName();
        return Bundle.of(packageName.substring(packageName.lastIndexOf('.') + 1))
                .text("fact." + key, language);
    }
}
