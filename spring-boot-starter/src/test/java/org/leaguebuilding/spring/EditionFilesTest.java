package org.leaguebuilding.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.edition.EditionDocument;
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
}
