package org.leaguebuilding.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and Javadoc speak plain technical English: after, start, no one, in addition. */
class PlainWordsTest {

    private static final Pattern DROPPED = Pattern.compile(
            "\\b([Bb]ehind|[Nn]obody|[Ww]hoever|[Bb]esides)\\b|hangs? together|\\b(the|a|an|its|their|at|from) begin\\b");

    /** A line of a comment, or what stands after the code of a line. */
    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:\\*|/\\*\\*|//)(.*)$|^[^\"]*;\\s*//(.*)$");

    /** Names of code within a comment. */
    private static final Pattern CODE = Pattern.compile("\\{@\\w+[^}]*}|@param \\S+");

    static Stream<Path> files() throws IOException {
        return MainSources.of("").stream();
    }

    private static ImmutableList<String> found(Stream<String> lines) {
        return lines.flatMap(line -> COMMENT.matcher(line).results())
                .map(comment -> comment.group(1) == null ? comment.group(2) : comment.group(1))
                .filter(comment ->
                        DROPPED.matcher(CODE.matcher(comment).replaceAll("")).find())
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void have_none_of_the_words_that_were_dropped(Path file) throws IOException {
        assertThat(found(Files.readAllLines(file).stream()))
                .as(MainSources.name(file))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "     * The figures behind it.",
                "    /** Nobody knows. */",
                "    // whoever comes first",
                "        call(); // besides",
                " * They hang together.",
                "     * @param in the document at its begin"
            })
    void are_looked_for_in_every_comment(String line) {
        assertThat(found(Stream.of(line))).hasSize(1);
    }

    @Test
    void may_be_names_of_code() {
        assertThat(found(Stream.of(
                        "     * @param besides the other rules",
                        "     * that {@link #besides()} names",
                        "        int[] besides = {};",
                        "        return \"; // behind\";")))
                .isEmpty();
    }
}
