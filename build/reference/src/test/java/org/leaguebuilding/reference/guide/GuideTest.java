package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.text.Language;

/** The guides are written by hand; what they print is held against what is compiled and run. */
class GuideTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern JSON = Pattern.compile("(?ms)^```json\\n(.*?)^```$");
    private static final Pattern TASK = Pattern.compile("(?m)^\\| .* \\| \\[.*]\\(([a-z-]+\\.md)\\) \\|$");

    private static Path folder(Language language) {
        return Path.of(System.getProperty("docs.folder", "../../docs"), language.tag());
    }

    private static String page(Language language, String name) throws IOException {
        return Files.readString(folder(language).resolve(name));
    }

    /** The guide and the pages beside it. */
    private static List<String> pages(Language language) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder(language))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(Files.readString(file));
            }
        }
        return pages;
    }

    private static List<String> blocks(Pattern fence, String guide) {
        return fence.matcher(guide)
                .results()
                .map(block -> block.group(1).strip())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void prints_each_snippet_as_it_is_compiled_and_run(Language language) throws IOException {
        assertThat(pages(language).stream().flatMap(page -> blocks(JAVA, page).stream()))
                .containsExactlyInAnyOrderElementsOf(Snippets.all());
    }

    @ParameterizedTest
    @EnumSource
    void prints_json_that_reads(Language language) throws IOException {
        assertThat(blocks(JSON, page(language, "json.md")))
                .isNotEmpty()
                .allSatisfy(json -> assertThat(LeagueBuildingJson.create().read(SubjectForms.FORMATION_PROPOSAL, json))
                        .isEqualTo(EmbedGuideTest.proposal()));
    }

    @ParameterizedTest
    @EnumSource
    void leads_to_a_page_for_each_task(Language language) throws IOException {
        List<String> tasks = TASK.matcher(page(language, "guide.md"))
                .results()
                .map(task -> task.group(1))
                .toList();

        assertThat(tasks)
                .hasSize(11)
                .allSatisfy(task -> assertThat(folder(language).resolve(task)).exists());
    }
}
