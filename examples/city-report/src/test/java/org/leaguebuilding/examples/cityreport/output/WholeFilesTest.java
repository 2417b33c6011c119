package org.leaguebuilding.examples.cityreport.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.text.Language;

class WholeFilesTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void is_a_folder_that_is_not_there_yet() {
        folder = temporary.resolve("new/out");
    }

    @Test
    void appear_once_all_are_finished() throws IOException {
        try (WholeFiles files = WholeFiles.in(folder)) {
            files.file("a").write("first".getBytes(UTF_8));
            files.file("b").write("second".getBytes(UTF_8));
            files.file("a").write(" more".getBytes(UTF_8));
            assertThat(shown()).isEmpty();
            files.finish(ImmutableSet.of());
        }

        assertThat(shown()).containsExactly("a", "b");
        assertThat(folder.resolve("a")).hasContent("first more");
        assertThat(hidden()).containsExactly(".city-report.lock");
    }

    @Test
    void that_are_not_finished_leave_the_earlier_ones_as_they_were() throws IOException {
        write("a", "earlier");

        try (WholeFiles files = WholeFiles.in(folder)) {
            files.file("a").write("half".getBytes(UTF_8));
        }

        assertThat(folder.resolve("a")).hasContent("earlier");
        assertThat(hidden()).containsExactly(".city-report.lock");
    }

    @Test
    void take_the_place_of_the_earlier_ones_and_of_those_that_are_obsolete() throws IOException {
        write("a", "earlier");
        write("b", "earlier");
        write("other", "the user's");

        try (WholeFiles files = WholeFiles.in(folder)) {
            files.file("a").write("now".getBytes(UTF_8));
            files.finish(ImmutableSet.of("a", "b", "c"));
        }

        assertThat(shown()).containsExactly("a", "other");
        assertThat(folder.resolve("a")).hasContent("now");
    }

    @Test
    void are_refused_while_another_run_writes_into_the_folder() throws IOException {
        try (WholeFiles first = WholeFiles.in(folder)) {
            assertThatThrownBy(() -> WholeFiles.in(folder))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.text(Texts.in(Language.ZH_CN)))
                                    .isEqualTo(folder + "：另一次运行正在写入这个文件夹。请等其结束，或用--out另选文件夹。"));
            first.file("a").write("whole".getBytes(UTF_8));
            first.finish(ImmutableSet.of());
        }

        write("a", "later");
        assertThat(folder.resolve("a")).hasContent("later");
    }

    @Test
    void of_a_run_that_was_killed_are_cleared_away() throws IOException {
        Files.createDirectories(folder.resolve(".city-report-parts"));
        Files.writeString(folder.resolve(".city-report-parts/a"), "half");

        write("a", "whole");

        assertThat(folder.resolve("a")).hasContent("whole");
        assertThat(hidden()).containsExactly(".city-report.lock");
    }

    @Test
    void go_into_a_folder_only() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");

        assertThatThrownBy(() -> WholeFiles.in(folder)).isInstanceOf(NotDirectoryException.class);
    }

    private void write(String name, String text) throws IOException {
        try (WholeFiles files = WholeFiles.in(folder)) {
            files.file(name).write(text.getBytes(UTF_8));
            files.finish(ImmutableSet.of());
        }
    }

    private List<String> shown() throws IOException {
        return names().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> hidden() throws IOException {
        return names().stream().filter(name -> name.startsWith(".")).toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
