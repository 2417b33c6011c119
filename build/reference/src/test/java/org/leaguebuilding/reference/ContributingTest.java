package org.leaguebuilding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CONTRIBUTING names is there. */
class ContributingTest {

    private static final Path ROOT = Docs.FOLDER.resolve("..").normalize();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+(/[\\w.-]+)+");
    private static final Pattern MODULES = Pattern.compile("-pl ([\\w/,-]+)");
    private static final Pattern TEST = Pattern.compile("(?:-Dtest=|^)(\\w+Test)\\b");

    static Stream<String> files() throws IOException {
        return named(FILE, 0).filter(name -> !name.startsWith("target/") && !name.contains("NAME"));
    }

    static Stream<String> modules() throws IOException {
        return named(MODULES, 1).flatMap(list -> Stream.of(list.split(",")));
    }

    static Stream<String> tests() throws IOException {
        return named(TEST, 1);
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("CONTRIBUTING.md"));
    }

    /** What a pattern finds in the code of the page; files are the whole of a piece of code. */
    private static Stream<String> named(Pattern pattern, int group) throws IOException {
        return CODE.matcher(page())
                .results()
                .map(code -> code.group(1))
                .flatMap(code -> pattern.matcher(code)
                        .results()
                        .filter(found -> group > 0 || found.group().equals(code))
                        .map(found -> found.group(group)))
                .distinct();
    }

    /** The numbered lines of a checklist. */
    private static List<String> checklist(String title) throws IOException {
        String rest = page().split("(?m)^## " + title + "$", 2)[1];
        return rest.split("(?m)^## ", 2)[0]
                .lines()
                .filter(line -> line.matches("\\d\\. .*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_files_that_exist(String file) {
        assertThat(ROOT.resolve(file)).exists();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void names_modules_that_exist(String module) {
        assertThat(ROOT.resolve(module).resolve("pom.xml")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("tests")
    void names_tests_that_exist(String test) throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (file, about) ->
                        file.endsWith(test + ".java") && !file.toString().contains("target"))) {
            assertThat(files).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A fact", "A rule", "A parameter", "A family"})
    void has_a_checklist_for_each_kind_of_change(String title) throws IOException {
        assertThat(checklist(title)).hasSizeBetween(3, 6);
    }

    @Test
    void names_every_module_of_the_build_in_its_map() throws IOException {
        try (Stream<Path> poms = Files.find(
                ROOT, 3, (file, about) -> file.endsWith("pom.xml") && !file.startsWith(ROOT.resolve("examples")))) {
            List<String> modules = poms.map(
                            pom -> ROOT.relativize(pom.getParent()).toString())
                    .filter(module -> !List.of("", "build").contains(module))
                    .filter(module -> !module.contains("target"))
                    .toList();
            assertThat(modules).contains("core", "build/processor");
            assertThat(page())
                    .contains(modules.stream()
                            .map(module -> "| `" + module + "` |")
                            .toList());
        }
    }

    @Test
    void looks_at_something() throws IOException {
        assertThat(files()).hasSizeGreaterThan(20);
        assertThat(modules()).contains("core", "build/reference");
        assertThat(tests()).contains("ReferenceTest", "TermsTest");
    }
}
