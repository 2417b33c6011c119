package org.leaguebuilding.reference.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of this package's tests between {@code // snippet: NAME} and {@code // end}, as the guide prints them. */
final class Snippets {

    private static final Path SOURCES = Path.of("src/test/java/org/leaguebuilding/reference/guide");

    private static final Pattern MARKED = Pattern.compile("(?ms)^ *// snippet: [a-z-]+\\n(.*?)^ *// end$");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);$");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}[A-Z]\\w*");

    private Snippets() {}

    static List<String> all() throws IOException {
        List<String> snippets = new ArrayList<>();
        for (String source : sources()) {
            snippets.addAll(in(source));
        }
        return snippets;
    }

    /** What each snippet needs imported of the imports of its source, the JDK's aside. */
    static Map<String, Set<String>> imports() throws IOException {
        Map<String, Set<String>> imports = new HashMap<>();
        for (String source : sources()) {
            for (String snippet : in(source)) {
                imports.put(snippet, importsOf(snippet, source));
            }
        }
        return imports;
    }

    private static Set<String> importsOf(String snippet, String source) {
        String names = QUALIFIED.matcher(TEXT.matcher(snippet).replaceAll("")).replaceAll("");
        return IMPORT.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.startsWith("java."))
                .filter(name -> Pattern.compile("\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b")
                        .matcher(names)
                        .find())
                .collect(Collectors.toSet());
    }

    private static List<String> in(String source) {
        return MARKED.matcher(source)
                .results()
                .map(snippet -> snippet.group(1).stripTrailing().stripIndent())
                .toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("GuideTest.java"))
                    .sorted()
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
