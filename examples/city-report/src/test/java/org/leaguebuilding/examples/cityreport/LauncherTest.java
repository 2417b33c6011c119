package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script {@code city-report} asks Java for; in the place of Java stands one that says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            printf '%s\\n' "$@"
            for word; do
              case $word in
                -XX:ArchiveClassesAtExit=*) kept=${word#*=}; : >"$kept" ;;
                -XX:SharedArchiveFile=*) [ -s "${word#*=}" ] && exit 1 ;;
                exit=*) exit "${word#*=}" ;;
                broken) echo half >"$kept" ;;
              esac
            done
            """;

    private static final int LARGE = 2 * 1024 * 1024;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void lay() throws IOException {
        Files.copy(Path.of("city-report"), folder.resolve("city-report"));
        jar = folder.resolve("target/city-report.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);
        aged(jar, -60);
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Path java = Files.writeString(bin.resolve("java"), JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void aged(Path file, long seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    private Answer run(String... words) throws IOException {
        return withOptions("", words);
    }

    private Answer withOptions(String options, String... words) throws IOException {
        return started(folder.resolve("city-report"), options, words);
    }

    private Answer started(Path script, String options, String... words) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(ObjectArrays.concat(new String[] {"sh", script.toString()}, words, String.class));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("JAVA_OPTS", options);
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Answer(lines, process.exitValue());
    }

    private record Answer(List<String> asked, int status) {

        boolean keeps() {
            return has("-XX:ArchiveClassesAtExit=");
        }

        boolean takesKept() {
            return has("-XX:SharedArchiveFile=");
        }

        boolean isShort() {
            return has("-XX:TieredStopAtLevel=1");
        }

        private boolean has(String start) {
            return asked.stream().anyMatch(word -> word.startsWith(start));
        }
    }

    private ImmutableList<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            return files.filter(file -> file.toString().contains(".jsa")).collect(ImmutableList.toImmutableList());
        }
    }

    @Test
    void the_first_run_of_a_command_keeps_its_classes_and_the_next_one_takes_them() throws IOException {
        assertThat(run("report").keeps()).isTrue();

        Answer next = run("report");
        assertThat(next.takesKept()).isTrue();
        assertThat(next.keeps()).isFalse();
        assertThat(run("rules").keeps()).isTrue();
        assertThat(kept())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("report.jsa", "rules.jsa");
    }

    @Test
    void classes_of_another_jar_are_not_taken() throws IOException {
        run("report");
        aged(jar, 60);

        assertThat(run("report").keeps()).isTrue();
    }

    @Test
    void a_run_that_fails_keeps_nothing() throws IOException {
        assertThat(run("report", "exit=2").status()).isEqualTo(2);
        assertThat(kept()).isEmpty();
        assertThat(run("report", "exit=1").status()).isEqualTo(1);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void all_words_are_passed_on_as_they_are() throws IOException {
        assertThat(withOptions("-Xmx1g -ea", "check", "a file", "", "--lang=en", "*")
                        .asked())
                .contains("-Xmx1g", "-ea")
                .endsWith("-jar", jar.toRealPath().toString(), "check", "a file", "", "--lang=en", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "rules", "explain", "template"})
    void a_command_that_is_soon_over_compiles_once(String command) throws IOException {
        assertThat(run(command).isShort()).isTrue();
    }

    @Test
    void a_file_of_subjects_is_taken_for_long_where_it_is_large_or_standard_input() throws IOException {
        Path small = Files.writeString(folder.resolve("small.ndjson"), "{}\n");
        Path large = Files.write(folder.resolve("large.ndjson"), new byte[LARGE]);

        assertThat(run("check", small.toString()).isShort()).isTrue();
        assertThat(run("check", "--lang", "en", large.toString()).isShort()).isFalse();
        assertThat(run("check", "-").isShort()).isFalse();
        assertThat(run("count", small.toString()).isShort()).isFalse();
    }

    @Test
    void it_may_be_started_by_a_link() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("bin")).resolve("cr"), folder.resolve("city-report"));

        assertThat(started(link, "", "report").asked())
                .contains(jar.toRealPath().toString(), "report");
    }

    @Test
    void without_java_it_says_so() throws IOException {
        Files.delete(folder.resolve("jdk/bin/java"));

        Answer answer = run("report");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.asked())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("There is no ")
                        .endsWith("jdk/bin/java: install a JDK, or let JAVA_HOME name one"));
    }

    @Test
    void classes_that_were_not_kept_whole_are_dropped() throws IOException {
        assertThat(run("report", "broken").status()).isZero();
        assertThat(kept()).isEmpty();
    }

    @Test
    void without_a_jar_it_says_how_to_make_it() throws IOException {
        Files.delete(jar);

        Answer answer = run("report");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.asked())
                .hasSize(1)
                .allSatisfy(
                        line -> assertThat(line)
                                .endsWith(
                                        "run ./mvnw -B -ntp -Dquick -Dmaven.test.skip=true package -pl examples/city-report -am"));
    }

    @Test
    void the_jar_that_was_made_last_is_run() throws IOException {
        Path quick = folder.resolve("target/quick/city-report.jar");
        Files.createDirectories(quick.getParent());
        Files.createFile(quick);
        assertThat(run("report").asked()).contains(quick.toRealPath().toString());

        aged(quick, -120);
        assertThat(run("report").asked()).contains(jar.toRealPath().toString());
    }
}
