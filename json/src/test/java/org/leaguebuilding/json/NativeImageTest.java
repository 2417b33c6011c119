package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a native image has to be told: resources that are found by their names at run time. */
class NativeImageTest {

    private static final String CONFIGURATION =
            "/META-INF/native-image/org.leaguebuilding/league-building-json/resource-config.json";

    private static Pattern included() throws IOException {
        try (InputStream in = NativeImageTest.class.getResourceAsStream(CONFIGURATION)) {
            return Pattern.compile(JsonMapper.shared()
                    .readTree(in)
                    .at("/resources/includes/0/pattern")
                    .asString());
        }
    }

    @Test
    void every_file_of_texts_and_the_version_are_included() throws IOException {
        Path resources = Path.of("src/main/resources");
        Pattern included = included();
        try (Stream<Path> files = Files.walk(resources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".properties")))
                    .isNotEmpty()
                    .allMatch(file -> included.matcher(
                                    resources.relativize(file).toString().replace('\\', '/'))
                            .matches());
        }
    }
}
