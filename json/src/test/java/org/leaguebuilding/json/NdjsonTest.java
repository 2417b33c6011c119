package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;

class NdjsonTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final ImmutableList<FormationProposal> PROPOSALS = proposals(300);

    @TempDir
    private Path folder;

    private static ImmutableList<FormationProposal> proposals(int count) {
        FormationSamples samples = new FormationSamples(11);
        return Stream.generate(samples::proposal).limit(count).collect(ImmutableList.toImmutableList());
    }

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static byte[] file(LeagueBuildingJson json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> lines = json.writeLines(DocumentType.FORMATION_PROPOSAL, out)) {
            PROPOSALS.forEach(lines::write);
        }
        return out.toByteArray();
    }

    private static NdjsonReader<FormationProposal> lines(byte[] file) {
        return lines(JSON, new ByteArrayInputStream(file));
    }

    private static NdjsonReader<FormationProposal> lines(LeagueBuildingJson json, InputStream in) {
        return json.readLines(DocumentType.FORMATION_PROPOSAL, in);
    }

    private static List<FormationProposal> values(NdjsonReader<FormationProposal> lines) {
        return lines.stream().flatMap(line -> line.get().stream()).toList();
    }

    private static String line(int i) {
        return new String(JSON.writeProposal(PROPOSALS.get(i)), UTF_8);
    }

    @Nested
    class A_file {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.NdjsonTest#generations")
        void comes_back_as_it_was_written(LeagueBuildingJson json) {
            assertThat(values(lines(json, new ByteArrayInputStream(file(json)))))
                    .isEqualTo(PROPOSALS);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.NdjsonTest#generations")
        void has_the_canonical_bytes_and_a_line_feed_per_document(LeagueBuildingJson json) {
            String expected = IntStream.range(0, PROPOSALS.size())
                    .mapToObj(i -> line(i) + "\n")
                    .reduce("", String::concat);
            assertThat(new String(file(json), UTF_8)).isEqualTo(expected);
        }

        @Test
        void may_be_compressed_by_the_caller() throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed);
                    NdjsonWriter<FormationProposal> lines = JSON.writeLines(DocumentType.FORMATION_PROPOSAL, out)) {
                PROPOSALS.forEach(lines::write);
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
                assertThat(values(lines(JSON, in))).isEqualTo(PROPOSALS);
            }
        }

        @Test
        void is_read_whatever_the_pieces_in_which_it_arrives() {
            InputStream dripping = new FilterInputStream(new ByteArrayInputStream(file(JSON))) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    return super.read(bytes, from, Math.min(7, length));
                }
            };
            assertThat(values(lines(JSON, dripping))).isEqualTo(PROPOSALS);
        }

        @Test
        void is_opened_and_closed_by_its_path() throws IOException {
            Path file = folder.resolve("proposals.ndjson");
            Files.write(file, file(JSON));
            try (NdjsonReader<FormationProposal> lines = JSON.readLines(DocumentType.FORMATION_PROPOSAL, file)) {
                assertThat(values(lines)).isEqualTo(PROPOSALS);
            }
            Files.delete(file);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> JSON.readLines(DocumentType.FORMATION_PROPOSAL, file));
        }

        @Test
        void that_was_handed_in_is_not_closed() {
            AtomicInteger closed = new AtomicInteger();
            InputStream in = new ByteArrayInputStream(file(JSON)) {
                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
            try (Stream<NdjsonLine<FormationProposal>> stream = lines(JSON, in).stream()) {
                assertThat(stream).hasSize(PROPOSALS.size());
            }
            assertThat(closed).hasValue(0);
        }

        @Test
        void that_fails_is_an_io_error_and_no_bad_line() {
            InputStream failing = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk is gone");
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    return read();
                }
            };
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> lines(JSON, failing).hasNext());
        }

        @Test
        void of_reports_comes_back_with_or_without_messages() {
            List<Report> reports =
                    PROPOSALS.stream().map(Editions.wuhan2005()::check).toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> lines = JSON.writeReportLines(out)) {
                reports.forEach(lines::write);
                lines.flush();
            }
            ByteArrayOutputStream spoken = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> lines = JSON.writeReportLines(spoken, java.util.Locale.CHINA)) {
                reports.forEach(lines::write);
            }
            assertThat(spoken.size()).isGreaterThan(out.size());
            assertThat(reports(out)).isEqualTo(reports);
            assertThat(reports(spoken)).isEqualTo(reports);
        }

        private static List<Report> reports(ByteArrayOutputStream file) {
            return JSON.readReportLines(new ByteArrayInputStream(file.toByteArray())).stream()
                    .map(line -> line.get().orElseThrow())
                    .toList();
        }
    }

    @Nested
    class Lines {

        @Test
        void end_with_a_line_feed_with_or_without_a_carriage_return_and_the_last_one_need_not() {
            String file = line(0) + "\r\n" + line(1) + "\n" + line(2);
            assertThat(values(lines(file.getBytes(UTF_8)))).isEqualTo(PROPOSALS.subList(0, 3));
        }

        @Test
        void that_are_blank_are_passed_over_and_count() {
            String file = "\n \t\r\n" + line(0) + "\n\r\n" + line(1) + "\n\n";
            assertThat(lines(file.getBytes(UTF_8)).stream().map(NdjsonLine::number))
                    .containsExactly(3, 5);
        }

        @Test
        void that_are_bad_say_number_and_reason_and_do_not_stop_the_rest() {
            String file = line(0) + "\n{\"id\":\n" + line(1) + "\nnonsense\n" + line(2) + "\n";
            List<NdjsonLine<FormationProposal>> lines =
                    lines(file.getBytes(UTF_8)).stream().toList();
            assertThat(lines).hasSize(5);
            assertThat(lines.get(1)).isInstanceOfSatisfying(NdjsonLine.Bad.class, bad -> {
                assertThat(bad.number()).isEqualTo(2);
                assertThat(bad.reason().line()).isEqualTo(2);
                assertThat(bad.reason().code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
                assertThat((Object) bad.get()).isEqualTo(Optional.empty());
            });
            assertThat(lines.get(3)).isInstanceOf(NdjsonLine.Bad.class);
            assertThat(lines.get(4)).isEqualTo(new NdjsonLine.Good<>(5, PROPOSALS.get(2)));
        }

        @Test
        void that_are_too_long_are_bad_and_do_not_stop_the_rest() {
            int max = line(0).length() * 4;
            String file = "x".repeat(3 * max) + "\n" + line(0) + "\r\n" + " ".repeat(max + 1) + "\n" + line(0) + "\n"
                    + "y".repeat(max + 1);
            NdjsonReader<FormationProposal> lines = lines(
                    JSON.with(ReadLimits.DEFAULT.withMaxLineBytes(max)),
                    new ByteArrayInputStream(file.getBytes(UTF_8)));
            List<NdjsonLine<FormationProposal>> all = lines.stream().toList();
            assertThat(all).extracting(NdjsonLine::number).containsExactly(1, 2, 3, 4, 5);
            assertThat(all)
                    .filteredOn(line -> line instanceof NdjsonLine.Bad)
                    .allSatisfy(line -> assertThat(
                                    ((NdjsonLine.Bad<?>) line).reason().code())
                            .isEqualTo(JsonErrorCode.LINE_TOO_LONG));
            assertThat(all.stream().flatMap(line -> line.get().stream()))
                    .containsExactly(PROPOSALS.get(0), PROPOSALS.get(0));
        }

        @Test
        void as_long_as_the_limit_are_good() {
            byte[] line = line(0).getBytes(UTF_8);
            LeagueBuildingJson json = JSON.with(ReadLimits.DEFAULT.withMaxLineBytes(line.length));
            assertThat(values(lines(json, new ByteArrayInputStream((line(0) + "\r\n").getBytes(UTF_8)))))
                    .containsExactly(PROPOSALS.get(0));
        }

        @Test
        void beyond_the_last_one_do_not_exist() {
            NdjsonReader<FormationProposal> none = lines(new byte[0]);
            assertThat(none.hasNext()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
        }
    }

    @Nested
    class Work_on_several_lines_at_once {

        private final ExecutorService executor = Executors.newFixedThreadPool(2);

        @Test
        void gives_results_in_the_order_of_the_lines() {
            String file = new String(file(JSON), UTF_8) + "nonsense\n" + line(0);
            try (Stream<Integer> numbers = lines(file.getBytes(UTF_8)).parallel(executor, 2, NdjsonLine::number)) {
                assertThat(numbers).hasSize(PROPOSALS.size() + 2).isSorted();
            } finally {
                executor.shutdown();
            }
        }

        @Test
        void throws_what_the_work_throws() {
            try (Stream<Integer> failing = lines(file(JSON)).parallel(executor, 0, line -> {
                throw new IllegalStateException("no");
            })) {
                assertThatExceptionOfType(IllegalStateException.class).isThrownBy(failing::toList);
            }
            try (Stream<Integer> failing = lines(file(JSON)).parallel(executor, 1, line -> {
                throw new AssertionError("no");
            })) {
                assertThatExceptionOfType(AssertionError.class).isThrownBy(failing::toList);
            } finally {
                executor.shutdown();
            }
        }

        @Test
        void of_an_empty_file_has_no_result() {
            ParallelLines<FormationProposal, Integer> none =
                    new ParallelLines<>(lines(new byte[0]), executor, 1, NdjsonLine::number);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
            executor.shutdown();
        }
    }
}
