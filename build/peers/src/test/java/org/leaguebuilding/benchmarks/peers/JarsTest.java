package org.leaguebuilding.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarsTest {

    private static final String TREE = """
            org.leaguebuilding:peers:jar:1
            +- g:one:jar:1.0:compile
            |  +- g:shared:jar:2.0:compile
            |  |  \\- g:deep:jar:3.0:runtime
            |  \\- g:own:jar:4.0:compile (version managed from 3.9)
            \\- g:two:jar:5.0:compile
               \\- (g:shared:jar:1.9:compile - omitted for conflict with 2.0)
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void put_jars_into_the_folder() throws IOException {
        for (String jar : List.of("one-1.0", "shared-2.0", "deep-3.0", "own-4.0", "two-5.0")) {
            Files.write(folder.resolve(jar + ".jar"), new byte[100]);
        }
    }

    @Test
    void an_artifact_has_its_jar_and_those_that_it_needs() {
        assertThat(new Jars(TREE, folder).of(List.of("g:one")))
                .extracting(jar -> jar.getFileName().toString())
                .containsExactlyInAnyOrder("one-1.0.jar", "shared-2.0.jar", "deep-3.0.jar", "own-4.0.jar");
    }

    @Test
    void what_another_artifact_has_brought_already_is_needed_all_the_same() {
        assertThat(new Jars(TREE, folder).of(List.of("g:two")))
                .extracting(jar -> jar.getFileName().toString())
                .containsExactlyInAnyOrder("two-5.0.jar", "shared-2.0.jar", "deep-3.0.jar");
    }

    @Test
    void the_version_is_the_one_that_is_used() {
        Jars jars = new Jars(TREE, folder);

        assertThat(jars.version("g:shared")).isEqualTo("2.0");
        assertThat(jars.version("g:two")).isEqualTo("5.0");
    }

    @Test
    void sizes_are_added_up() {
        assertThat(Jars.bytes(new Jars(TREE, folder).of(List.of("g:one", "g:two"))))
                .isEqualTo(500);
    }

    @Test
    void a_jar_that_is_not_there_is_named() throws IOException {
        Files.delete(folder.resolve("deep-3.0.jar"));

        assertThatThrownBy(() -> new Jars(TREE, folder).of(List.of("g:one")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("deep-3.0.jar");
    }
}
