package org.leaguebuilding.json.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leaguebuilding.json.JacksonGeneration;

/** The schema of edition files, for editors: what it accepts and refuses, the reader does too. */
class EditionSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String SHIPPED = shipped();

    private static String shipped() {
        try (InputStream in =
                EditionReader.class.getResourceAsStream("/org/leaguebuilding/json/schema/edition.schema.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean accepts(String json) {
        Schema schema = REGISTRY.getSchema(SHIPPED, InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static String example() {
        return EditionWriter.json(EditionFiles.yaml(EditionFiles.example()));
    }

    @Test
    void is_valid_against_the_meta_schema() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(SHIPPED, InputFormat.JSON)).isEmpty();
    }

    @Test
    void accepts_a_canonical_file() {
        assertThat(accepts(example())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            league-building-edition/1 | league-building-edition/2
            "id": "yunchuan-2024"   | "id": "wuhan-2005-x"
            "edition": "wuhan-2005" | "edition": "wuhan-2006"
            "asOf"                  | "as"
            "severity": "concern"   | "severity": "low"
            "remedy"                | "remedies"
            "zh"                    | "cn"
            "off": true             | "off": "true"
            "contains"              | "has"
            "atLeast"               | "least"
            "count": "hearings"     | "count": 3
            """)
    void refuses_what_the_reader_refuses(String part, String other) {
        String changed = example().replace(part, other);

        assertThat(changed).isNotEqualTo(example());
        assertThat(accepts(changed)).isFalse();
        assertThat(EditionFiles.errors(JacksonGeneration.JACKSON_3, "a.json", changed.getBytes(UTF_8)))
                .isNotEmpty();
    }

    @Test
    void says_its_titles_in_both_languages() {
        assertThat(SHIPPED.lines().filter(line -> line.strip().startsWith("\"title\": \"")))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.contains(" · "));
    }
}
