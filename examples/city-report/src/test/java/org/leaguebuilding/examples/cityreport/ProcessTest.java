package org.leaguebuilding.examples.cityreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leaguebuilding.examples.cityreport.output.WholeFiles;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProcessTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void is_a_system_with_a_shell() {
        assumeTrue(Files.exists(Path.of("/bin/sh")));
    }

    @Nested
    class An_output_that_is_full {

        @BeforeEach
        void is_there() {
            assumeTrue(Files.exists(Path.of("/dev/full")));
        }

        @Test
        void ends_check_with_a_message_and_status_2() throws Exception {
            Files.writeString(folder.resolve("one.ndjson"), Documents.COMPLIANT);

            assertLost("check one.ndjson");
        }

        @Test
        void ends_the_catalogue_with_a_message_and_status_2() throws Exception {
            assertLost("rules --format json");
        }

        @Test
        void ends_the_help_with_a_message_and_status_2() throws Exception {
            assertLost("--help");
        }

        @Test
        void ends_a_run_whose_complaint_it_was_with_status_2() throws Exception {
            Files.writeString(folder.resolve("bad.ndjson"), Documents.NEGATIVE);

            assertThat(CommandProcess.run(folder, "$CITY_REPORT check bad.ndjson 2> /dev/full")
                            .status())
                    .isEqualTo(ExitStatus.FAILED);
        }

        private void assertLost(String command) throws Exception {
            Run run = CommandProcess.run(folder, "$CITY_REPORT " + command + " --lang en > /dev/full");

            assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("The output could not be written to its end"));
        }
    }

    @Test
    void a_closed_pipe_ends_a_long_run_quietly() throws Exception {
        Files.writeString(folder.resolve("big.ndjson"), Documents.COMPLIANT.repeat(40_000));

        Run run = CommandProcess.run(
                folder, "{ $CITY_REPORT check big.ndjson --format json; echo $? > status; } | head -n 2");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("status")).hasContent(Integer.toString(ExitStatus.PIPE_CLOSED));
    }

    @Test
    void several_packed_pieces_in_a_pipe_are_one_input() throws Exception {
        Files.write(folder.resolve("a.gz"), Packed.gzip(Documents.COMPLIANT));
        Files.write(folder.resolve("b.gz"), Packed.gzip(Documents.VIOLATING));

        Run run = CommandProcess.run(
                folder, "{ cat a.gz; sleep 1; cat b.gz; } | $CITY_REPORT check - --format json --lang en");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.status()).isEqualTo(ExitStatus.NON_COMPLIANT);
    }

    @Nested
    class Files_that_cannot_be_written_whole {

        private static final String REGISTER = """
                unit_code,unit_name,subdistrict_code,subdistrict_name,district_code,district_name
                420102002003,保成社区,420102002,大智街道,420102,江岸区
                """;

        @Test
        void leave_those_of_an_earlier_run_as_they_were() throws Exception {
            Files.writeString(folder.resolve("small.csv"), REGISTER);
            Run first = CommandProcess.run(folder, "$CITY_REPORT report small.csv --out out");
            String earlier = everything();

            Run second = CommandProcess.run(folder, "ulimit -f 64; $CITY_REPORT report --out out --lang en | cat");

            assertThat(first.status()).isZero();
            assertThat(second.err()).contains("out: the files could not be written");
            assertThat(everything()).isNotEmpty().isEqualTo(earlier);
        }

        @Test
        void are_not_there_after_a_signal_nor_is_the_folder_of_their_parts() throws Exception {
            Files.writeString(folder.resolve("small.csv"), REGISTER);
            CommandProcess.run(folder, "$CITY_REPORT report small.csv --out out");
            String earlier = everything();

            Run killed = CommandProcess.run(folder, """
                    $CITY_REPORT report --out out > ignored &
                    while [ ! -d out/.city-report-parts ] && kill -0 $!; do :; done
                    kill -TERM $!
                    wait $!
                    """);

            assertThat(killed.status()).isNotZero();
            assertThat(everything()).isEqualTo(earlier);
            assertThat(folder.resolve("out/.city-report-parts")).doesNotExist();
            assertThat(CommandProcess.run(folder, "$CITY_REPORT report small.csv --out out")
                            .status())
                    .isZero();
            assertThat(everything()).isEqualTo(earlier);
        }

        @Test
        void are_refused_while_another_process_writes_into_the_folder() throws Exception {
            Files.writeString(folder.resolve("small.csv"), REGISTER);
            try (WholeFiles here = WholeFiles.in(folder.resolve("out"))) {
                assertThat(here).isNotNull();
                Run run = CommandProcess.run(folder, "$CITY_REPORT report small.csv --out out --lang en");

                assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
                assertThat(run.out()).isEmpty();
                assertThat(run.err())
                        .isEqualTo("out: another run is writing into this folder. Wait until it has ended, or name"
                                + " another folder with --out.\n");
            }
        }

        private String everything() throws IOException {
            StringBuilder all = new StringBuilder();
            try (Stream<Path> files = Files.list(folder.resolve("out"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(file.getFileName()).append('\n').append(Files.readString(file));
                }
            }
            return all.toString();
        }
    }
}
