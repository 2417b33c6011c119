package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.text.Language;

/** A page with Java lists at its end what that needs imported, the JDK's aside. */
class GuideImportsTest {

    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^- `([a-z]\\w*(?:\\.\\w+)+)`$");

    @TestFactory
    Stream<DynamicTest> a_page_lists_the_imports_of_its_java() {
        return Stream.of(Language.values())
                .flatMap(GuideImportsTest::pages)
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    String text = Files.readString(page);

                    assertThat(all(IMPORT, text)).containsExactlyInAnyOrderElementsOf(needed(text));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void an_import_is_of_a_class_that_there_is(Language language) throws IOException {
        List<String> imports = new ArrayList<>();
        for (Path page : pages(language).toList()) {
            imports.addAll(all(IMPORT, Files.readString(page)));
        }

        assertThat(imports)
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(exists(name)).as(name).isTrue());
    }

    private static Stream<Path> pages(Language language) {
        Path folder = Path.of(System.getProperty("docs.folder", "../../docs"), language.tag());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> needed(String page) throws IOException {
        Map<String, Set<String>> imports = Snippets.imports();
        return all(JAVA, page).stream()
                .flatMap(snippet -> imports.getOrDefault(snippet.strip(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** A class, or a static method of one. */
    private static boolean exists(String name) {
        try {
            Class.forName(name, false, GuideImportsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException notThat) {
            int dot = name.lastIndexOf('.');
            return Character.isLowerCase(name.charAt(dot + 1))
                    && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
                    && exists(name.substring(0, dot));
        }
    }
}
