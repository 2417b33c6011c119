package org.leaguebuilding.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.bytes.UncheckedOutput;
import org.leaguebuilding.json.form.FormationProposalTable;
import org.leaguebuilding.json.lines.LineWriter;
import org.leaguebuilding.json.token.Document;
import org.leaguebuilding.json.token.Opener;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** What several workers answer to the lines of a file stands in the order of the lines, whoever is faster. */
@Tag("threads")
class ParallelWritingTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final int PIECE = 1 << 16;

    /** Some twenty pieces. */
    private static final ImmutableList<FormationProposal> PROPOSALS = proposals();

    private static final byte[] FILE = written(PROPOSALS);

    /** Those who have worked on a line, the calling thread among them. */
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    private static ImmutableList<FormationProposal> proposals() {
        ImmutableList<FormationProposal> some = Generated.proposals(29, 200);
        int times = 20 * PIECE / written(some).length;
        return Stream.generate(() -> some)
                .limit(times)
                .flatMap(ImmutableList::stream)
                .collect(toImmutableList());
    }

    private static byte[] written(ImmutableList<FormationProposal> proposals) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> lines = proposals(out)) {
            proposals.forEach(lines::write);
        }
        return out.toByteArray();
    }

    private static NdjsonWriter<FormationProposal> proposals(OutputStream out) {
        return JSON.lines(SubjectForms.FORMATION_PROPOSAL, out);
    }

    private static NdjsonReader<FormationProposal> lines(InputStream in) {
        return JSON.lines(SubjectForms.FORMATION_PROPOSAL, in);
    }

    private static NdjsonReader<FormationProposal> lines() {
        return lines(new ByteArrayInputStream(FILE));
    }

    private static void copy(NdjsonLine<FormationProposal> line, NdjsonWriter<? super FormationProposal> out) {
        out.write(line.get().orElseThrow());
    }

    /** Works like {@link #copy}, but does something else first at some lines. */
    private static BiConsumer<NdjsonLine<FormationProposal>, NdjsonWriter<? super FormationProposal>> at(
            int number, Runnable first) {
        return (line, out) -> {
            if (line.number() == number) {
                first.run();
            }
            copy(line, out);
        };
    }

    private static Runnable failing(Throwable failure) {
        return () -> sneak(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    private boolean someoneWaits() {
        return threads.stream().anyMatch(thread -> thread.getState() == Thread.State.WAITING);
    }

    private static int linesIn(byte[] bytes) {
        return (int) new String(bytes, UTF_8).lines().count();
    }

    @Test
    void a_worker_who_is_ahead_waits_so_that_few_pieces_are_held() {
        ByteArrayInputStream in = new ByteArrayInputStream(FILE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger left = new AtomicInteger();
        try (NdjsonWriter<FormationProposal> answers = proposals(out)) {
            BiConsumer<NdjsonLine<FormationProposal>, NdjsonWriter<? super FormationProposal>> work = at(1, () -> {
                // Another worker is past its first piece, before which it may have waited for its turn to read.
                while (FILE.length - in.available() <= PIECE || !someoneWaits()) {
                    Thread.onSpinWait();
                }
                left.set(in.available());
            });
            lines(in).parallel(executor, 2, answers, (line, part) -> {
                threads.add(Thread.currentThread());
                work.accept(line, part);
            });
        }
        assertThat(FILE.length - left.get()).isBetween(2 * PIECE, 8 * PIECE);
        assertThat(out.toByteArray()).isEqualTo(FILE);
    }

    @Test
    void what_was_answered_before_a_failure_is_written_and_nothing_behind_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int half = PROPOSALS.size() / 2;
        try (NdjsonWriter<FormationProposal> answers = proposals(out)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            lines().parallel(executor, 2, answers, at(half, failing(new IllegalStateException("no")))))
                    .withMessage("no");
        }
        assertThat(new String(FILE, UTF_8)).startsWith(out.toString(UTF_8));
        int most = linesIn(FILE) * PIECE / FILE.length * 2;
        assertThat(linesIn(out.toByteArray())).isBetween(half - most, half - 1);
    }

    @Test
    void the_failure_that_comes_first_in_the_file_is_thrown() {
        CountDownLatch second = new CountDownLatch(1);
        int late = PROPOSALS.size() / 8;
        try (NdjsonWriter<FormationProposal> answers = proposals(nullOutputStream())) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> lines().parallel(executor, 2, answers, (line, out) -> {
                        if (line.number() == late) {
                            second.countDown();
                            throw new IllegalStateException("second");
                        } else if (line.number() == 1) {
                            Waits.on(second);
                            throw new IllegalStateException("first");
                        }
                    }))
                    .withMessage("first");
        }
    }

    @Test
    void nobody_is_at_work_any_more_once_it_has_failed() {
        AtomicInteger atWork = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        try (NdjsonWriter<FormationProposal> answers = proposals(nullOutputStream())) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> lines().parallel(executor, 2, answers, (line, out) -> {
                        atWork.incrementAndGet();
                        both.countDown();
                        Waits.on(both);
                        if (line.number() == 1) {
                            atWork.decrementAndGet();
                            throw new IllegalStateException("no");
                        }
                        copy(line, out);
                        atWork.decrementAndGet();
                    }));
        }
        assertThat(atWork).hasValue(0);
    }

    @Test
    void what_could_not_be_read_is_thrown_behind_the_answers_to_what_could() {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(FILE), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> answers = proposals(out)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> lines(in).parallel(executor, 2, answers, ParallelWritingTest::copy))
                    .havingCause()
                    .withMessage("the disk is gone");
        }
        assertThat(out.toByteArray()).isEqualTo(FILE);
    }

    @Test
    void an_error_is_thrown_as_it_is_and_an_exception_that_nobody_declared_is_wrapped() {
        try (NdjsonWriter<FormationProposal> answers = proposals(nullOutputStream())) {
            AssertionError error = new AssertionError("no");
            assertThatThrownBy(() -> lines().parallel(executor, 2, answers, at(1, failing(error))))
                    .isSameAs(error);
            IOException undeclared = new IOException("no");
            assertThatThrownBy(() -> lines().parallel(executor, 2, answers, at(1, failing(undeclared))))
                    .isInstanceOf(UndeclaredThrowableException.class)
                    .hasCause(undeclared);
        }
    }

    @Test
    void an_executor_that_refuses_a_worker_is_an_error_of_the_caller() {
        try (NdjsonWriter<FormationProposal> answers = proposals(nullOutputStream())) {
            assertThatExceptionOfType(RejectedExecutionException.class)
                    .isThrownBy(() -> lines().parallel(acceptingOne(executor), 2, answers, ParallelWritingTest::copy))
                    .withMessage("full");
        }
    }

    @Test
    void what_failed_before_an_executor_refused_is_thrown() {
        Executor one = acceptingOne(Runnable::run);
        try (NdjsonWriter<FormationProposal> answers = proposals(nullOutputStream())) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(
                            () -> lines().parallel(one, 2, answers, at(1, failing(new IllegalStateException("no")))));
        }
    }

    private static Executor acceptingOne(Executor executor) {
        AtomicInteger asked = new AtomicInteger();
        return task -> {
            if (asked.incrementAndGet() > 1) {
                throw new RejectedExecutionException("full");
            }
            executor.execute(task);
        };
    }

    @Test
    void a_worker_who_cannot_begin_does_not_leave_the_others_waiting() {
        CountDownLatch refused = new CountDownLatch(1);
        TokenFormat twice = new SinksForTwo(TokenFormat.jackson3().orElseThrow(), refused);
        NdjsonWriter<FormationProposal> answers = new NdjsonWriter<>(
                new LineWriter<>(twice, new UncheckedOutput(nullOutputStream()), FormationProposalTable.TABLE));
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> lines().parallel(executor, 2, answers, at(1, () -> Waits.on(refused))));
    }

    /** Has a sink for the answers and one for a worker, and none for another. */
    private static final class SinksForTwo implements TokenFormat {

        private final TokenFormat format;
        private final CountDownLatch refused;
        private final AtomicInteger sinks = new AtomicInteger();

        SinksForTwo(TokenFormat format, CountDownLatch refused) {
            this.format = format;
            this.refused = refused;
        }

        @Override
        public Opener forLines() {
            return format.forLines();
        }

        @Override
        public TokenSource open(Document document) {
            return format.open(document);
        }

        @Override
        public TokenSink sink(OutputStream out) {
            if (sinks.incrementAndGet() > 2) {
                refused.countDown();
                throw new OutOfMemoryError("no sink");
            }
            return format.sink(out);
        }
    }

    @Test
    void the_calling_thread_may_do_all_of_it() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> answers = proposals(out)) {
            assertThat(lines().parallel(Runnable::run, 1, answers, ParallelWritingTest::copy))
                    .isEqualTo(PROPOSALS.size());
        }
        assertThat(out.toByteArray()).isEqualTo(FILE);
    }

    @Test
    void lines_that_were_read_before_are_not_worked_on_again() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonReader<FormationProposal> lines = lines();
        lines.next();
        lines.next();
        try (NdjsonWriter<FormationProposal> answers = proposals(out)) {
            assertThat(lines.parallel(executor, 3, answers, ParallelWritingTest::copy))
                    .isEqualTo(PROPOSALS.size() - 2);
        }
        assertThat(out.toString(UTF_8))
                .isEqualTo(new String(FILE, UTF_8).lines().skip(2).collect(Collectors.joining("\n", "", "\n")));
    }
}
