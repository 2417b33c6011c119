package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Set<String> forms() {
        return SchemaDocuments.FORMS.keySet();
    }

    /** {@code -Dschema.write=true} writes the schemas anew where the tables have changed. */
    @ParameterizedTest
    @MethodSource("forms")
    void what_is_shipped_is_what_the_tables_say(String form) throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            WholeFile.write(Path.of("schema", form + ".schema.json"), SchemaDocuments.generated(form));
        }
        assertThat(SchemaDocuments.shipped(form)).isEqualTo(SchemaDocuments.generated(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_schema_is_valid_against_the_meta_schema(String form) {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(SchemaDocuments.generated(form), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_title_and_description_is_in_both_languages(String form) {
        String schema = SchemaDocuments.generated(form);
        Stream<String> titles = schema.lines().filter(line -> line.strip().startsWith("\"title\": \""));
        assertThat(titles).isNotEmpty().allMatch(title -> title.contains(" · "));
        Stream<String> descriptions = schema.lines().filter(line -> line.strip().startsWith("\"description\""));
        assertThat(descriptions).isNotEmpty().allMatch(description -> description.contains("\\n"));
    }

    @Test
    void properties_name_the_provisions_they_come_from() {
        assertThat(SchemaDocuments.generated("formation-proposal")).contains("\"x-provisions\"", "\"P28\"");
    }
}
