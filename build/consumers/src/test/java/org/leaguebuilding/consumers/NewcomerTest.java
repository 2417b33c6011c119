package org.leaguebuilding.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The host {@code newcomer} stands for a reader of the README, so it has to do what the README says. */
class NewcomerTest {

    private static final Pattern FENCED_XML =
            Pattern.compile("^```xml\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    private final Path root = Path.of(System.getProperty("root"));

    @Test
    void depends_on_the_library_as_the_readme_says() throws Exception {
        String pom = Files.readString(root.resolve("build/consumers/src/it/newcomer/pom.xml"))
                .replace("@project.version@", PublishedPom.of("core").version());

        assertThat(dependenciesInReadme())
                .isNotEmpty()
                .allSatisfy(dependency -> assertThat(pom).containsIgnoringWhitespaces(dependency));
    }

    private List<String> dependenciesInReadme() throws Exception {
        return FENCED_XML
                .matcher(Files.readString(root.resolve("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
