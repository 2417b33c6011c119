package org.leaguebuilding.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.benchmarks.Measurement;

/** The short form: proves that every process runs, and measures nothing that could be relied on. */
class ProcessesTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), true);

    @Test
    void a_fresh_process_reads_its_first_document_in_every_way() throws IOException {
        assertThat(Processes.first(1, NOWHERE))
                .extracting(Measurement::way)
                .containsExactly("library", "handWritten", "databind");
    }

    @Test
    void a_file_is_read_twice_in_every_way_and_answered_by_one_thread_and_by_two() throws IOException {
        assertThat(Processes.large(300, 1, NOWHERE))
                .allSatisfy(each -> assertThat(each.nanoseconds()).isPositive())
                .extracting(each -> each.thing() + ": " + each.way())
                .containsExactly(
                        "process.LargeFile 300: library",
                        "process.LargeFile 300 warm: library",
                        "process.LargeFile 300: libraryOn2",
                        "process.LargeFile 300 warm: libraryOn2",
                        "process.LargeFile 300: handWritten",
                        "process.LargeFile 300 warm: handWritten",
                        "process.LargeFile 300: handWritten2",
                        "process.LargeFile 300 warm: handWritten2",
                        "process.LargeFile 300: databind",
                        "process.LargeFile 300 warm: databind");
    }

    @Test
    void a_way_that_does_not_exist_is_refused() {
        assertThatThrownBy(() ->
                        LargeFile.main(new String[] {"guess", Path.of("none").toString(), "1"}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
