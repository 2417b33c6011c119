package org.leaguebuilding.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README's Java, and the parts of this module's sources that claim to be it, both without white space. */
final class Readme {

    /** Where the README lies, from the folder of this module. */
    private static final Path FILE = Path.of("..", "..", "README.md");

    private static final Pattern FENCED_JAVA =
            Pattern.compile("^```java\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern MARKED =
            Pattern.compile("^\\h*// begin README\\R(.*?)^\\h*// end README", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Readme() {}

    /** Every fenced block of Java in the README, in its order. */
    static List<String> blocks() throws IOException {
        return parts(FENCED_JAVA, Files.readString(FILE)).toList();
    }

    /** Every marked part of a source file of this module. */
    static List<String> markedParts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> parts(MARKED, read(file)))
                    .toList();
        }
    }

    /** The same text for comparison: line breaks and indentation are the formatter's, not the README's. */
    static String squeezed(String text) {
        return WHITE_SPACE.matcher(text).replaceAll("");
    }

    private static Stream<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
