package org.leaguebuilding.reference.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of this package's tests between {@code // snippet: NAME} and {@code // end}, as the guide prints them. */
final class Snippets {

    private static final Path SOURCES = Path.of("src/test/java/org/leaguebuilding/reference/guide");

    private static final Pattern MARKED = Pattern.compile("(?ms)^ *// snippet: [a-z-]+\\n(.*?)^ *// end$");

    private Snippets() {}

    static List<String> all() throws IOException {
        List<String> snippets = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("GuideTest.java"))
                    .sorted()
                    .toList()) {
                Matcher marked = MARKED.matcher(Files.readString(file));
                while (marked.find()) {
                    snippets.add(marked.group(1).stripTrailing().stripIndent());
                }
            }
        }
        return snippets;
    }
}
