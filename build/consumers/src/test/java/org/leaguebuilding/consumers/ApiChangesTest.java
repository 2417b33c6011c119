package org.leaguebuilding.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The exceptions from the check of the API, which Revapi itself takes without a reason as well. */
class ApiChangesTest {

    private static final Path FILE = Path.of(System.getProperty("root"), "api-changes.json");

    private static List<JsonNode> exceptions() {
        return JsonMapper.shared()
                .readTree(FILE)
                .valueStream()
                .flatMap(extension -> extension.at("/configuration/differences").valueStream())
                .toList();
    }

    @Test
    void every_exception_has_its_reason() {
        assertThat(exceptions())
                .isNotEmpty()
                .allSatisfy(
                        exception -> assertThat(exception.path("justification").asString(""))
                                .as("the reason of %s", exception)
                                .isNotBlank());
    }

    @Test
    void nothing_but_single_differences_is_excepted() {
        assertThat(JsonMapper.shared().readTree(FILE))
                .isNotEmpty()
                .allSatisfy(extension ->
                        assertThat(extension.path("extension").asString("")).isEqualTo("revapi.differences"));
        assertThat(exceptions())
                .isNotEmpty()
                .allSatisfy(exception -> assertThat(exception.has("old") || exception.has("new"))
                        .as("%s names what differs", exception)
                        .isTrue());
    }
}
