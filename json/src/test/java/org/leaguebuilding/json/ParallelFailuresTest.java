package org.leaguebuilding.json;

import static java.io.OutputStream.nullOutputStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;

/** Whatever throws, and whoever is interrupted, work on several lines at once ends, and no thread goes on with the file. */
@Tag("threads")
@Timeout(60)
class ParallelFailuresTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final byte[] FILE = file();

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final AtomicInteger atWork = new AtomicInteger();

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    /** Some twenty pieces. */
    private static byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> lines = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            Generated.proposals(37, 2_000).forEach(lines::write);
        }
        return out.toByteArray();
    }

    private static NdjsonReader<FormationProposal> lines() {
        return lines(new ByteArrayInputStream(FILE));
    }

    private static NdjsonReader<FormationProposal> lines(InputStream in) {
        return JSON.lines(SubjectForms.FORMATION_PROPOSAL, in);
    }

    private void relay(
            NdjsonReader<FormationProposal> lines,
            Executor executor,
            OutputStream out,
            Consumer<NdjsonLine<FormationProposal>> work) {
        try (NdjsonWriter<FormationProposal> answers = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            lines.parallel(executor, 2, answers, (line, part) -> {
                counted(line, work);
                part.write(line.get().orElseThrow());
            });
        }
    }

    private void stream(
            NdjsonReader<FormationProposal> lines, Executor executor, Consumer<NdjsonLine<FormationProposal>> work) {
        try (Stream<Integer> results = lines.parallel(executor, 2, line -> {
            counted(line, work);
            return 1;
        })) {
            assertThat(results.count()).isPositive();
        }
    }

    private void counted(NdjsonLine<FormationProposal> line, Consumer<NdjsonLine<FormationProposal>> work) {
        atWork.incrementAndGet();
        try {
            work.accept(line);
        } finally {
            atWork.decrementAndGet();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> RuntimeException sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    private static Consumer<NdjsonLine<FormationProposal>> failingAt(int number, Throwable failure) {
        return line -> {
            if (line.number() == number) {
                throw sneak(failure);
            }
        };
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("no"),
                new AssertionError("no"),
                new StackOverflowError("no"),
                new IOException("no"),
                new InterruptedException("no"));
    }

    /** As it is if it is unchecked. */
    private static void assertThrown(Throwable thrown, Throwable failure) {
        if (failure instanceof RuntimeException || failure instanceof Error) {
            assertThat(thrown).isSameAs(failure);
        } else {
            assertThat(thrown).isInstanceOf(UndeclaredThrowableException.class).hasCause(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_the_work_throws_is_thrown_and_all_are_done(Throwable failure) {
        assertThrown(catchThrowable(() -> relay(lines(), pool, nullOutputStream(), failingAt(700, failure))), failure);
        assertThat(atWork).hasValue(0);
        assertThrown(catchThrowable(() -> stream(lines(), pool, failingAt(700, failure))), failure);
        assertThat(atWork).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_the_executor_throws_is_thrown_and_all_are_done(Throwable failure) {
        AtomicInteger asked = new AtomicInteger();
        Executor executor = task -> {
            if (asked.incrementAndGet() % 2 == 0) {
                throw sneak(failure);
            }
            pool.execute(task);
        };
        assertThrown(catchThrowable(() -> relay(lines(), executor, nullOutputStream(), line -> {})), failure);
        assertThat(atWork).hasValue(0);
        assertThatThrownBy(() -> stream(lines(), executor, line -> {})).isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_reading_throws_is_thrown_behind_what_could_be_read(Throwable failure) {
        Function<AtomicInteger, InputStream> broken = reads -> new SequenceInputStream(
                new ByteArrayInputStream(FILE), new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        reads.incrementAndGet();
                        throw sneak(failure);
                    }
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger reads = new AtomicInteger();
        Throwable ofRelay = catchThrowable(() -> relay(lines(broken.apply(reads)), pool, out, line -> {}));
        assertThat(rootOf(ofRelay)).isSameAs(failure);
        assertThat(out.toByteArray()).isEqualTo(FILE);
        Throwable ofStream = catchThrowable(() -> stream(lines(broken.apply(reads)), pool, line -> {}));
        assertThat(rootOf(ofStream)).isSameAs(failure);
        assertThat(reads).hasValue(2);
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_the_output_throws_is_thrown_and_nothing_more_is_written(Throwable failure) {
        AtomicInteger written = new AtomicInteger();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw sneak(failure);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (written.incrementAndGet() > 3) {
                    throw sneak(failure);
                }
            }
        };
        assertThat(rootOf(catchThrowable(() -> relay(lines(), pool, full, line -> {}))))
                .isSameAs(failure);
        assertThat(written).hasValue(4);
        assertThat(atWork).hasValue(0);
    }

    @Test
    void a_failed_stream_throws_the_same_again_and_the_reader_gives_no_line_any_more() {
        NdjsonReader<FormationProposal> lines = lines();
        IllegalStateException no = new IllegalStateException("no");
        Iterator<Integer> results = lines.parallel(pool, 2, line -> {
                    failingAt(700, no).accept(line);
                    return 1;
                })
                .iterator();
        assertThatThrownBy(() -> results.forEachRemaining(one -> {})).isSameAs(no);
        assertThatThrownBy(results::hasNext).isSameAs(no);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(lines::hasNext)
                .withMessageContaining("not known");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> relay(lines, pool, nullOutputStream(), line -> {}))
                .withMessageContaining("not known");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> stream(lines, pool, line -> {}))
                .withMessageContaining("not known");
    }

    /** Another thread interrupts the caller, which may be at work as well, and does not end by itself. */
    private static Consumer<NdjsonLine<FormationProposal>> stuckBeside(Thread caller) {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch stuck = new CountDownLatch(1);
        return line -> {
            if (Thread.currentThread() == caller) {
                Waits.on(stuck);
                return;
            }
            caller.interrupt();
            stuck.countDown();
            try {
                assertThat(never.await(Waits.LONGEST.toSeconds(), TimeUnit.SECONDS))
                        .as("nothing but an interrupt ends it")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private void assertInterrupted(Runnable call) {
        Throwable thrown = catchThrowable(call::run);
        assertThat(Thread.interrupted()).as("is marked").isTrue();
        assertThat(thrown).isInstanceOf(CancellationException.class).hasMessage("the calling thread was interrupted");
        assertThat(atWork).hasValue(0);
    }

    @Test
    void an_interrupt_of_the_caller_ends_work_that_does_not_end_by_itself() {
        Thread caller = Thread.currentThread();
        assertInterrupted(() -> relay(lines(), pool, nullOutputStream(), stuckBeside(caller)));
        assertInterrupted(() -> stream(lines(), pool, stuckBeside(caller)));
    }

    /** The file again and again. */
    private static InputStream endless() {
        return new FilterInputStream(new ByteArrayInputStream(FILE)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                if (read >= 0) {
                    return read;
                }
                in.reset();
                return super.read(bytes, from, length);
            }
        };
    }

    @Test
    void an_interrupt_of_the_caller_ends_work_of_its_own() {
        Thread caller = Thread.currentThread();
        AtomicInteger worked = new AtomicInteger();
        Consumer<NdjsonLine<FormationProposal>> interrupting = line -> {
            worked.incrementAndGet();
            caller.interrupt();
        };
        assertInterrupted(() -> relay(lines(endless()), task -> {}, nullOutputStream(), interrupting));
        assertInterrupted(() -> stream(lines(endless()), task -> {}, interrupting));
        assertThat(worked).hasPositiveValue();
    }

    @Test
    void an_interrupt_of_the_caller_does_not_reach_the_next_task_of_the_pool() throws Exception {
        Thread caller = Thread.currentThread();
        assertInterrupted(() -> relay(lines(), pool, nullOutputStream(), stuckBeside(caller)));
        assertThat(pool.submit(Thread::interrupted))
                .succeedsWithin(Waits.LONGEST)
                .isEqualTo(false);
        assertThat(pool.submit(Thread::interrupted))
                .succeedsWithin(Waits.LONGEST)
                .isEqualTo(false);
    }

    @Test
    void an_interrupt_of_a_worker_is_no_failure() {
        Thread caller = Thread.currentThread();
        CountDownLatch shutDown = new CountDownLatch(1);
        AtomicInteger worked = new AtomicInteger();
        ExecutorService one = Executors.newSingleThreadExecutor();
        relay(lines(), one, nullOutputStream(), line -> {
            worked.incrementAndGet();
            if (Thread.currentThread() == caller) {
                one.shutdownNow();
                shutDown.countDown();
            }
            Waits.on(shutDown);
        });
        assertThat(worked).hasValue(2_000);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
