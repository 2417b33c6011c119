package org.leaguebuilding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image has to be told: texts that are found by their names at run time. */
class NativeImageTest {

    private static final String CONFIGURATION =
            "META-INF/native-image/org.leaguebuilding/league-building-core/resource-config.json";

    @Test
    void every_bundle_of_texts_is_named() throws IOException {
        String named = Resources.toString(Resources.getResource(CONFIGURATION), UTF_8);
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/leaguebuilding/texts"))) {
            assertThat(Splitter.on("{\"name\": \"")
                            .splitToStream(named)
                            .skip(1)
                            .map(each -> each.replaceAll("\"[^$]*", "")))
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> "org.leaguebuilding.texts."
                                    + file.getFileName().toString().replace(".properties", ""))
                            .toList());
        }
    }
}
