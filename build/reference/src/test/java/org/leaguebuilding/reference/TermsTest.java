package org.leaguebuilding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One Chinese word for one thing, in the library, on the command line, on the pages and in the guide. */
class TermsTest {

    /** What is no longer said, with what is said instead. 不合格 is a grade, and nothing else. */
    private static final ImmutableMap<Pattern, String> DROPPED = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("(?<!建)整改(?=要求|：|\\*)|(?<!整改)(?<!建团)建议：|满足条件"), "整改建议")
            .put(Pattern.compile("事实缺失|缺项"), "缺少事实")
            .put(Pattern.compile("不合格(?!”|\\n|$)"), "不符合")
            .put(Pattern.compile("暂无法判定"), "无法判定")
            .put(Pattern.compile("等级"), "性质、等次")
            .put(Pattern.compile("审核|审查"), "检查")
            .buildOrThrow();

    private static final Path ROOT = Docs.FOLDER.resolve("..").normalize();

    static List<Path> texts() throws IOException {
        return files(ROOT, "_zh_CN.properties");
    }

    static List<Path> pages() throws IOException {
        return files(Docs.FOLDER.resolve("zh-CN"), ".md");
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .filter(file -> Stream.of("target", ".git").noneMatch(part -> hasPart(file, part)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasPart(Path file, String part) {
        return Stream.iterate(file, path -> path != null, Path::getParent).anyMatch(path -> path.endsWith(part));
    }

    @ParameterizedTest
    @MethodSource({"texts", "pages"})
    void are_not_those_that_were_dropped(Path file) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<Pattern, String> dropped : DROPPED.entrySet()) {
            assertThat(text.lines()
                            .filter(line -> dropped.getKey().matcher(line).find()))
                    .as("%s says %s", file, dropped.getValue())
                    .isEmpty();
        }
    }

    @Test
    void are_looked_for_in_all_modules_with_texts_and_on_all_pages() throws IOException {
        assertThat(texts())
                .extracting(Path::toString)
                .anyMatch(file -> file.contains("core"))
                .anyMatch(file -> file.contains("json"))
                .anyMatch(file -> file.contains("reference"))
                .anyMatch(file -> file.contains("city-report"));
        assertThat(pages())
                .extracting(Path::toString)
                .anyMatch(file -> file.endsWith("guide.md"))
                .anyMatch(file -> file.endsWith("formation.md"));
    }
}
