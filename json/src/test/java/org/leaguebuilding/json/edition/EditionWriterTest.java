package org.leaguebuilding.json.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.json.JacksonGeneration;

class EditionWriterTest {

    private final EditionDocument document = EditionFiles.yaml(EditionFiles.example());

    @ParameterizedTest
    @EnumSource
    void a_canonical_file_comes_back_byte_for_byte(JacksonGeneration generation) {
        String yaml = EditionWriter.yaml(document);
        String json = EditionWriter.json(document);

        assertThat(EditionFiles.read(generation, "a.yaml", yaml)).isEqualTo(document);
        assertThat(EditionWriter.yaml(EditionFiles.read(generation, "a.yaml", yaml)))
                .isEqualTo(yaml);
        assertThat(EditionWriter.json(EditionFiles.read(generation, "a.json", json)))
                .isEqualTo(json);
    }

    @Test
    void yaml_is_in_block_style_with_texts_in_quotes_on_one_line() {
        assertThat(EditionWriter.yaml(document))
                .startsWith("""
                        format: "league-building-edition/1"
                        id: "yunchuan-2024"
                        base:
                          edition: "wuhan-2005"
                          asOf: "2024-03-01"
                        title:
                          zh: "云川市社区团建细则"
                        """)
                .contains("  activity.quality.lively:\n    off: true\n")
                .contains("""
                            condition:
                              count: "hearings"
                              where:
                                fact: "subjects"
                                contains: "development"
                              atLeast: 2
                        """)
                .endsWith("          count: \"participants\"\n          atLeast: 1\n");
    }

    @Test
    void yaml_of_lists_has_a_line_for_each_element() {
        EditionDocument listed = EditionFiles.yaml(EditionFiles.HEAD + """
                parameters:
                  formation.new-field-modes: {value: [market, joint], basis: m}
                  formation.similar-types: {value: [], basis: m}
                  lifecycle.evidence-required: {value: true, basis: m}
                additional:
                  guarantee.own:
                    subject: community-guarantee
                    severity: concern
                    basis: m
                    title: {zh: "甲\\"乙", en: A}
                    message: {zh: 甲, en: A}
                    remedy: {zh: 甲, en: A}
                    path: hearings
                    condition: {or: [{present: venueArranged}, {fact: communityId, in: ["a\\\\b", c]}]}
                """);
        String yaml = EditionWriter.yaml(listed);

        assertThat(yaml)
                .contains("    value:\n      - \"joint\"\n      - \"market\"\n    basis: \"m\"\n")
                .contains("    value: []\n")
                .contains("    value: true\n")
                .contains("zh: \"甲\\\"乙\"\n")
                .contains("""
                              or:
                                - present: "venueArranged"
                                - fact: "communityId"
                                  in:
                                    - "a\\\\b"
                                    - "c"
                        """);
        assertThat(EditionFiles.yaml(yaml)).isEqualTo(listed);
    }

    @Test
    void keys_that_readers_might_take_for_something_else_have_quotes() {
        assertThat(YamlText.of("{\"a.b-1\":1,\"true\":2,\"1a\":3,\"null\":{}}"))
                .isEqualTo("a.b-1: 1\n\"true\": 2\n\"1a\": 3\n\"null\": {}\n");
    }

    @Test
    void yaml_of_lists_within_lists_goes_in_by_a_level_each() {
        assertThat(YamlText.of("{\"a\":[[1,2],[{\"b\":3}]]}"))
                .isEqualTo("a:\n  -\n    - 1\n    - 2\n  -\n    - b: 3\n");
    }

    @Test
    void json_is_laid_out_for_people() {
        assertThat(EditionWriter.json(document))
                .startsWith("{\n  \"format\": \"league-building-edition/1\",\n  \"id\": \"yunchuan-2024\",\n")
                .endsWith("}\n");
    }
}
