package org.leaguebuilding.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.lines.ChunkReader;
import org.leaguebuilding.json.lines.LineSource;
import org.leaguebuilding.json.lines.OrderedResults;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

class NdjsonTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final ImmutableList<FormationProposal> PROPOSALS = proposals(300);

    @TempDir
    private Path folder;

    private static ImmutableList<FormationProposal> proposals(int count) {
        return Generated.proposals(11, count);
    }

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static byte[] file(LeagueBuildingJson json) {
        return file(json, PROPOSALS);
    }

    private static byte[] file(LeagueBuildingJson json, List<FormationProposal> proposals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> lines = json.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            proposals.forEach(lines::write);
        }
        return out.toByteArray();
    }

    private static NdjsonReader<FormationProposal> lines(byte[] file) {
        return lines(JSON, new ByteArrayInputStream(file));
    }

    private static NdjsonReader<FormationProposal> lines(LeagueBuildingJson json, InputStream in) {
        return json.lines(SubjectForms.FORMATION_PROPOSAL, in);
    }

    private static List<FormationProposal> values(NdjsonReader<FormationProposal> lines) {
        return lines.stream().flatMap(line -> line.get().stream()).toList();
    }

    private static void answer(NdjsonLine<FormationProposal> line, NdjsonWriter<? super Report> answers) {
        line.get().ifPresent(proposal -> answers.write(POLICY.check(proposal)));
    }

    private static String line(int i) {
        return new String(JSON.write(SubjectForms.FORMATION_PROPOSAL, PROPOSALS.get(i)), UTF_8);
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
                    NdjsonWriter<FormationProposal> lines = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
                PROPOSALS.forEach(lines::write);
            }
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
                assertThat(values(lines(JSON, in))).isEqualTo(PROPOSALS);
            }
        }

        @Test
        void may_begin_with_a_line_that_is_a_byte_order_mark_alone() {
            assertThat(lines(("\ufeff\n" + line(0)).getBytes(UTF_8)).next().number())
                    .isEqualTo(2);
            assertThat(lines(("\ufeff \r\n" + line(0)).getBytes(UTF_8)).next().get())
                    .contains(PROPOSALS.get(0));
            assertThat(lines("\ufeff".getBytes(UTF_8)).hasNext()).isFalse();
            assertThat(lines("\n\ufeff\n".getBytes(UTF_8)).next().get()).isEmpty();
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

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.NdjsonTest#generations")
        void comes_back_however_many_lines_it_has(LeagueBuildingJson json) {
            ImmutableList<FormationProposal> many = Stream.generate(() -> PROPOSALS)
                    .limit(20)
                    .flatMap(List::stream)
                    .collect(toImmutableList());
            byte[] file = file(json, many);
            assertThat(file).hasSizeGreaterThan(3 << 20);
            assertThat(values(lines(json, new ByteArrayInputStream(file)))).isEqualTo(many);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.NdjsonTest#generations")
        void may_have_any_number_of_names_that_are_passed_over(LeagueBuildingJson json) {
            String file = IntStream.range(0, 8_000)
                    .mapToObj(i -> "{\"own-" + i + "\":0," + line(i % 300).substring(1) + "\n")
                    .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                    .toString();
            NdjsonReader<FormationProposal> lines =
                    lines(json.with(UnknownProperties.IGNORE), new ByteArrayInputStream(file.getBytes(UTF_8)));
            List<FormationProposal> values = values(lines);
            assertThat(values).hasSize(8_000);
            assertThat(values.subList(7_800, 8_000)).isEqualTo(PROPOSALS.subList(0, 200));
        }

        @Test
        void is_opened_and_closed_by_its_path() throws IOException {
            Path file = folder.resolve("proposals.ndjson");
            Files.write(file, file(JSON));
            try (NdjsonReader<FormationProposal> lines = JSON.lines(SubjectForms.FORMATION_PROPOSAL, file)) {
                assertThat(values(lines)).isEqualTo(PROPOSALS);
            }
            Files.delete(file);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> JSON.lines(SubjectForms.FORMATION_PROPOSAL, file));
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
            List<Report> reports = PROPOSALS.stream().map(POLICY::check).toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> lines = JSON.lines(Forms.REPORT, out)) {
                reports.forEach(lines::write);
                lines.flush();
            }
            ByteArrayOutputStream spoken = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> lines = JSON.lines(Forms.REPORT.in(java.util.Locale.CHINA), spoken)) {
                reports.forEach(lines::write);
            }
            assertThat(spoken.size()).isGreaterThan(out.size());
            assertThat(reports(out)).isEqualTo(reports);
            assertThat(reports(spoken)).isEqualTo(reports);
        }

        private static List<Report> reports(ByteArrayOutputStream file) {
            return JSON.lines(Forms.REPORT, new ByteArrayInputStream(file.toByteArray())).stream()
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

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.NdjsonTest#generations")
        void may_have_blanks_before_behind_and_within_any_number_of_them(LeagueBuildingJson json) {
            String wide = " ".repeat(20_000);
            String file = wide + line(0) + "\n" + line(1) + " \t" + wide + "\r\n" + line(2) + " \n"
                    + line(3).replaceFirst(",", "," + wide) + "\n" + line(4);
            assertThat(values(lines(json, new ByteArrayInputStream(file.getBytes(UTF_8)))))
                    .isEqualTo(PROPOSALS.subList(0, 5));
        }

        @Test
        void that_are_blank_are_passed_over_and_count() {
            String file = "\n \t\r\n" + line(0) + "\n\r\n" + line(1) + "\n\n";
            assertThat(lines(file.getBytes(UTF_8)).stream().map(NdjsonLine::number))
                    .containsExactly(3L, 5L);
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
            assertThat(all).extracting(NdjsonLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(all)
                    .filteredOn(line -> line instanceof NdjsonLine.Bad)
                    .isNotEmpty()
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
    @Tag("threads")
    class Work_on_several_lines_at_once {

        private final ExecutorService executor = Executors.newFixedThreadPool(2);

        @Test
        void gives_results_in_the_order_of_the_lines() {
            String file = new String(file(JSON), UTF_8) + "nonsense\n" + line(0);
            try (Stream<Long> numbers = lines(file.getBytes(UTF_8)).parallel(executor, 2, NdjsonLine::number)) {
                assertThat(numbers).hasSize(PROPOSALS.size() + 2).isSorted();
            } finally {
                executor.shutdown();
            }
        }

        @Test
        void throws_what_the_work_throws() {
            try (Stream<Integer> failing = lines(file(JSON)).parallel(executor, 1, line -> {
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
        void goes_on_where_one_line_after_the_other_was_read() {
            NdjsonReader<FormationProposal> lines = lines(file(JSON));
            List<Long> numbers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                numbers.add(lines.next().number());
            }
            assertThat(lines.hasNext()).isTrue();
            try (Stream<Long> rest = lines.parallel(executor, 2, NdjsonLine::number)) {
                rest.forEach(numbers::add);
            } finally {
                executor.shutdown();
            }
            assertThat(numbers)
                    .isEqualTo(
                            LongStream.rangeClosed(1, PROPOSALS.size()).boxed().toList());
        }

        @Test
        void may_be_done_by_the_calling_thread() {
            try (Stream<Long> numbers = lines(file(JSON)).parallel(Runnable::run, 2, NdjsonLine::number)) {
                assertThat(numbers).hasSize(PROPOSALS.size()).isSorted();
            }
            executor.shutdown();
        }

        @Test
        void reads_no_more_once_all_is_closed() throws IOException {
            Queue<Runnable> waiting = new ArrayDeque<>();
            Executor oneThenLater = oneThenLater(waiting);
            ByteArrayInputStream in = new ByteArrayInputStream(file(JSON));
            try (Stream<Long> numbers = lines(JSON, in).parallel(oneThenLater, 2, NdjsonLine::number)) {
                assertThat(numbers.limit(3)).containsExactly(1L, 2L, 3L);
            }
            int left = in.available();
            waiting.stream().skip(1).forEach(Runnable::run);
            assertThat(left).isPositive();
            assertThat(in.available()).isEqualTo(left);
            executor.shutdown();
        }

        @Test
        void reads_no_more_once_writing_has_failed() {
            Queue<Runnable> waiting = new ArrayDeque<>();
            ByteArrayInputStream in = new ByteArrayInputStream(file(JSON));
            NdjsonReader<FormationProposal> lines = lines(JSON, in);
            try (NdjsonWriter<Report> answers = JSON.lines(Forms.REPORT, nullOutputStream())) {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> lines.parallel(oneThenLater(waiting), 2, answers, (line, out) -> {
                            throw new IllegalStateException("no");
                        }));
            }
            int left = in.available();
            waiting.stream().skip(1).forEach(Runnable::run);
            assertThat(left).isPositive();
            assertThat(in.available()).isEqualTo(left);
            executor.shutdown();
        }

        /** Does the first piece at once and leaves the others for later. */
        private static Executor oneThenLater(Queue<Runnable> waiting) {
            return step -> {
                waiting.add(step);
                if (waiting.size() == 1) {
                    step.run();
                }
            };
        }

        @Test
        void leaves_the_file_alone_once_it_has_seen_its_end() {
            AtomicInteger ends = new AtomicInteger();
            InputStream in = new FilterInputStream(new ByteArrayInputStream(file(JSON))) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int read = super.read(bytes, from, length);
                    ends.addAndGet(read < 0 ? 1 : 0);
                    return read;
                }
            };
            try (Stream<Long> numbers = lines(JSON, in).parallel(Runnable::run, 2, NdjsonLine::number)) {
                assertThat(numbers).hasSize(PROPOSALS.size());
            }
            executor.shutdown();
            assertThat(ends).hasValue(1);
        }

        @Test
        void throws_what_reading_throws() {
            InputStream failing = new SequenceInputStream(
                    new ByteArrayInputStream(file(JSON)), new FilterInputStream(InputStream.nullInputStream()) {
                        @Override
                        public int read(byte[] bytes, int from, int length) throws IOException {
                            throw new IOException("the disk is gone");
                        }
                    });
            try (Stream<Long> numbers = lines(JSON, failing).parallel(executor, 2, NdjsonLine::number)) {
                assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(numbers::toList);
            } finally {
                executor.shutdown();
            }
        }

        private static ChunkReader emptyFile() {
            TokenFormat format = LeagueBuildingJson.create().generation().format();
            int maxLine = ReadLimits.DEFAULT.maxLineBytes();
            return new ChunkReader(
                    format, maxLine, () -> new LineSource(InputStream.nullInputStream(), false, maxLine));
        }

        @Test
        void of_an_empty_file_has_no_result() {
            OrderedResults<Integer> none = new OrderedResults<>(emptyFile(), executor, 1, chunk -> 1);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
            executor.shutdown();
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.NdjsonTest#generations")
        void writes_the_bytes_that_one_line_after_the_other_would_give(LeagueBuildingJson json) {
            ImmutableList<FormationProposal> many = Stream.generate(() -> PROPOSALS)
                    .limit(3)
                    .flatMap(List::stream)
                    .collect(toImmutableList());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> answers = json.lines(Forms.REPORT, out)) {
                answers.write(POLICY.check(PROPOSALS.get(7)));
                long lines = lines(json, new ByteArrayInputStream(file(json, many)))
                        .parallel(executor, 2, answers, NdjsonTest::answer);
                answers.write(POLICY.check(PROPOSALS.get(8)));
                assertThat(lines).isEqualTo(many.size());
            } finally {
                executor.shutdown();
            }
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> answers = json.lines(Forms.REPORT, expected)) {
                answers.write(POLICY.check(PROPOSALS.get(7)));
                many.forEach(proposal -> answers.write(POLICY.check(proposal)));
                answers.write(POLICY.check(PROPOSALS.get(8)));
            }
            assertThat(out.toString(UTF_8)).isEqualTo(expected.toString(UTF_8));
        }

        @Test
        void may_write_nothing_for_a_bad_line_which_counts() {
            String file = line(0) + "\nnonsense\n" + line(1) + "\n";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (NdjsonWriter<Report> answers = JSON.lines(Forms.REPORT, out)) {
                assertThat(lines(file.getBytes(UTF_8)).parallel(executor, 2, answers, NdjsonTest::answer))
                        .isEqualTo(3);
            } finally {
                executor.shutdown();
            }
            assertThat(out.toString(UTF_8).lines()).hasSize(2);
        }

        @Test
        void throws_what_writing_throws() {
            try (NdjsonWriter<Report> answers = JSON.lines(Forms.REPORT, new FilterOutputStream(nullOutputStream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    throw new IOException("the disk is full");
                }
            })) {
                assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(() -> lines(file(JSON)).parallel(executor, 2, answers, NdjsonTest::answer));
            }
            try (NdjsonWriter<Report> answers = JSON.lines(Forms.REPORT, nullOutputStream())) {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> lines(file(JSON)).parallel(executor, 2, answers, (line, out) -> {
                            throw new IllegalStateException("no");
                        }));
            } finally {
                executor.shutdown();
            }
        }
    }
}
