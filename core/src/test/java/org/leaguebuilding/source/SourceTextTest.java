package org.leaguebuilding.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Reads the speech itself, which is not part of the library: {@code -Dsource.text=FILE}. Without the property the one
 * test reports itself skipped.
 */
class SourceTextTest {
    private static final int LINES = 23;

    @Test
    void every_term_and_figure_stands_in_the_line_that_the_register_names() throws IOException {
        String file = System.getProperty("source.text", "");
        assumeTrue(!file.isBlank(), "-Dsource.text=FILE names the text of the speech");
        byte[] bytes = Files.readAllBytes(Path.of(file));
        ImmutableList<String> lines = new String(bytes, UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(ImmutableList.toImmutableList());

        assertThat(lines).hasSize(LINES);
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(Source.SPEECH.sha256())
                .contains(Hashing.sha256().hashBytes(bytes).toString());
        for (Provision provision : Provision.values()) {
            softly.assertThat(provision.locators()).isNotEmpty();
            for (Locator locator : provision.locators()) {
                softly.assertThat(lines.get(locator.line() - 1))
                        .as("%s %s", provision, locator)
                        .contains(provision.terms());
            }
        }
        for (PublishedFigure figure : PublishedFigure.values()) {
            softly.assertThat(figure.provision().locators()).isNotEmpty();
            for (Locator locator : figure.provision().locators()) {
                softly.assertThat(lines.get(locator.line() - 1))
                        .as("%s %s", figure, locator)
                        .containsOnlyOnce(figure.phrase());
            }
        }
        softly.assertAll();
    }
}
