package org.leaguebuilding.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.edition.MalformedEditionException;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

/** A city's edition as files of an application. */
class EditionFilesTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LeagueBuildingAutoConfiguration.class));

    @Test
    void the_edition_is_that_of_the_file() {
        application
                .withPropertyValues("league-building.edition-files=classpath:yunchuan.json")
                .run(context -> {
                    LeagueBuildingPolicy policy = context.getBean(LeagueBuildingPolicy.class);
                    assertThat(policy.id()).isEqualTo("yunchuan-2024");
                    assertThat(policy.guarantee().parameters().value(GuaranteeParameters.HEARINGS_PER_CYCLE))
                            .isEqualTo(4);
                });
    }

    @Test
    void a_file_may_start_with_one_before_it(@TempDir Path folder) throws Exception {
        byte[] base = new ClassPathResource("yunchuan.json").getContentAsByteArray();
        EditionDocument city = EditionReader.create().read("yunchuan.json", base, List.of());
        Path district = folder.resolve("district.json");
        Files.writeString(
                district,
                new String(base, UTF_8)
                        .replace("\"yunchuan-2024\"", "\"district-2024\"")
                        .replace(
                                "{\"edition\": \"wuhan-2005\"}",
                                "{\"id\": \"yunchuan-2024\", \"hash\": \"" + city.contentHash() + "\"}")
                        .replace("\"value\": 4", "\"value\": 5"));

        application
                .withPropertyValues("league-building.edition-files=classpath:yunchuan.json," + district.toUri())
                .run(context -> {
                    LeagueBuildingPolicy policy = context.getBean(LeagueBuildingPolicy.class);
                    assertThat(policy.id()).isEqualTo("district-2024");
                    assertThat(policy.documents()).hasSize(2);
                });
    }

    @Test
    void a_file_that_is_malformed_stops_the_application_with_line_and_what_would_be_right() {
        application
                .withPropertyValues("league-building.edition-files=classpath:malformed.json")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("malformed.json:12:")
                        .hasMessageContaining("guarantee.hearings-per-cycle?"));
    }

    @Test
    void a_file_that_is_not_there_stops_the_application_with_its_name() {
        application
                .withPropertyValues("league-building.edition-files=classpath:nowhere.json")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("league-building.edition-files: class path resource [nowhere.json]"));
    }

    private void refused(String locations, String... told) {
        application
                .withPropertyValues("league-building.edition-files=" + locations)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .message()
                        .contains("league-building.edition-files")
                        .contains(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath*:*.nothing.json", "classpath:nowhere/*.json", "classpath*:nowhere.json"})
    void a_pattern_that_nothing_matches_stops_the_application(String pattern) {
        refused(pattern, "'" + pattern + "'", "no file matches it");
    }

    @Test
    void a_second_pattern_that_nothing_matches_stops_it_as_well() {
        refused(
                "classpath:yunchuan.json,classpath*:*.nothing.json",
                "'classpath*:*.nothing.json'",
                "no file matches it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ","})
    void a_property_that_is_set_to_nothing_stops_the_application(String nothing) {
        refused(nothing, "it is set and names no file");
    }

    @Test
    void a_surplus_comma_is_told() {
        refused("classpath:yunchuan.json,", "'classpath:yunchuan.json,'", "one location is blank");
    }

    @Test
    void the_files_of_a_pattern_are_read(@TempDir Path folder) throws Exception {
        Files.copy(new ClassPathResource("yunchuan.json").getFile().toPath(), folder.resolve("city.json"));

        application
                .withPropertyValues("league-building.edition-files=" + folder.toUri() + "*.json")
                .run(context -> assertThat(
                                context.getBean(LeagueBuildingPolicy.class).id())
                        .isEqualTo("yunchuan-2024"));
    }

    @Test
    void a_file_of_another_kind_is_told_by_its_name() {
        refused("classpath:city.txt", "class path resource [city.txt]", "ends in .json, .yaml or .yml");
    }

    @Test
    void a_folder_is_told_to_be_one(@TempDir Path folder) throws Exception {
        Path named = Files.createDirectory(folder.resolve("cities.json"));

        refused(named.toUri().toString(), named.toString(), "it is a folder");
        refused("classpath:", "class path resource []", "it is a folder");
    }

    @Test
    void a_file_in_yaml_without_its_format_is_told_with_what_to_add(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("city.yaml"), "format: league-building-edition/1");

        refused(
                file.toUri().toString(),
                file.toString(),
                "tools.jackson.dataformat:jackson-dataformat-yaml on the class path");
    }

    @Test
    void a_file_before_its_base_is_told_to_come_after_it(@TempDir Path folder) throws Exception {
        Path district = folder.resolve("district.json");
        Files.writeString(
                district,
                new ClassPathResource("yunchuan.json")
                        .getContentAsString(UTF_8)
                        .replace("\"yunchuan-2024\"", "\"district-2024\"")
                        .replace(
                                "{\"edition\": \"wuhan-2005\"}",
                                "{\"id\": \"yunchuan-2024\", \"hash\": \"sha256:" + "0".repeat(64) + "\"}"));

        refused(
                district.toUri() + ",classpath:yunchuan.json",
                district.toString(),
                "no edition file “yunchuan-2024”",
                "listed after it (class path resource [yunchuan.json]), list that one first");
        application
                .withPropertyValues("league-building.edition-files=" + district.toUri())
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MalformedEditionException.class));
    }
}
