package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.output.WholeFiles;

@Tag("threads")
class OutputTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void that_fails_ends_every_command_with_status_2_and_one_line() throws IOException {
        Path documents = Files.writeString(folder.resolve("documents.ndjson"), Documents.VIOLATING);
        Path communities = Files.writeString(
                folder.resolve("communities.ndjson"), "{\"id\":\"c\",\"name\":\"c\",\"subdistrictId\":\"s\"}\n");

        assertFails("check", documents.toString());
        assertFails("check", "--format", "json", documents.toString());
        assertFails("advise", communities.toString());
        assertFails("report");
        assertFails("rules");
        assertFails("explain", "formation.joint.adjacent");
        assertFails("parameters");
        assertFails("schema", "report");
        assertFails("ledger");
        assertFails("--version");
        assertFails("check", "--help");
    }

    @Test
    void whose_reader_has_gone_ends_the_run_without_a_word() {
        assertThat(runInto(new Failing("Broken pipe"), "rules")).isEqualTo(ExitStatus.PIPE_CLOSED);
        assertThat(runInto(new Failing("断开的管道"), "rules")).isEqualTo(ExitStatus.PIPE_CLOSED);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void that_fails_leaves_no_thread_and_no_lock() throws IOException {
        Set<Thread> before = threads();

        assertThat(runInto(new Failing("No space left on device"), "report", "--out", folder.toString()))
                .isEqualTo(ExitStatus.FAILED);

        assertThat(threads()).isSubsetOf(before);
        try (WholeFiles next = WholeFiles.in(folder)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void that_fails_leaves_no_file_open() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open));
        Path documents = Files.writeString(folder.resolve("documents.ndjson"), Documents.VIOLATING.repeat(2_000));

        assertThat(runInto(new Failing("No space left on device"), "check", documents.toString()))
                .isEqualTo(ExitStatus.FAILED);

        try (Stream<Path> files = Files.list(open)) {
            assertThat(files.map(OutputTest::target)).doesNotContain(documents.toString());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** Those that would keep the process from ending. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .collect(Collectors.toSet());
    }

    private void assertFails(String... args) {
        err.reset();
        assertThat(runInto(new Failing("No space left on device"), args))
                .as(String.join(" ", args))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString(UTF_8))
                .as(String.join(" ", args))
                .isEqualTo("输出未能全部写出，已写出的内容不完整。请检查输出位置及其空间，然后重新运行。\n");
    }

    private int runInto(OutputStream out, String... args) {
        boolean watched = args[args.length - 1].equals(folder.toString());
        return CityReport.run(
                Console.of(InputStream.nullInputStream(), out, watched ? new ByteArrayOutputStream() : err, watched),
                args);
    }

    /** A stream into which nothing can be written. */
    private static final class Failing extends OutputStream {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
