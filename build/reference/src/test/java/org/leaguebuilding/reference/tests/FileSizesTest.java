package org.leaguebuilding.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to be read at once is short. */
class FileSizesTest {

    private static final int LONGEST = 400;

    private static final int MEDIAN = 60;

    static Stream<Path> files() throws IOException {
        return MainSources.of("").stream();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_file_has_more_lines_than_fit_into_one_look(Path file) {
        assertThat(lines(file)).as(MainSources.name(file)).isLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "json", "testing", "analysis", "sheet"})
    void half_of_the_files_of_each_published_module_are_short(String module) throws IOException {
        ImmutableList<Integer> sizes = MainSources.of(module).stream()
                .map(FileSizesTest::lines)
                .sorted()
                .collect(ImmutableList.toImmutableList());

        assertThat(sizes.get((sizes.size() - 1) / 2)).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void there_are_files_to_look_at() throws IOException {
        assertThat(MainSources.of("core")).hasSizeGreaterThan(300);
        assertThat(MainSources.of("json")).hasSizeGreaterThan(100);
        assertThat(MainSources.of("testing")).hasSizeGreaterThan(100);
        assertThat(files()).hasSizeGreaterThan(700);
    }
}
