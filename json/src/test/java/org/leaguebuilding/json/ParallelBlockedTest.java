package org.leaguebuilding.json;

import static java.io.OutputStream.nullOutputStream;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.formation.FormationProposal;

/** An input that gives nothing any more, or an output that takes nothing: an interrupt ends the work and frees all threads. */
@Tag("threads")
@Timeout(60)
class ParallelBlockedTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final byte[] FILE = file();

    /** Runs nothing, so that the calling thread does all. */
    private static final Executor NONE = task -> {};

    /** Set by the test: with a timeout each is a thread of its own. */
    private volatile Thread caller = Thread.currentThread();

    private final CountDownLatch stuck = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ExecutorService beside = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        pool.shutdownNow();
        beside.shutdownNow();
    }

    /** Some twenty pieces. */
    private static byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> lines = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            Generated.proposals(53, 2_000).forEach(lines::write);
        }
        return out.toByteArray();
    }

    /** What a thread that is stuck answers to an interrupt. */
    enum Answer {
        AS_CHANNELS,
        AS_PIPES;

        IOException answer() {
            if (this == AS_PIPES) {
                return new InterruptedIOException();
            }
            Thread.currentThread().interrupt();
            return new ClosedByInterruptException();
        }
    }

    private void block(Answer answer) throws IOException {
        stuck.countDown();
        try {
            assertThat(never.await(Waits.LONGEST.toSeconds(), SECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw answer.answer();
        }
    }

    private boolean isCaller() {
        return Thread.currentThread() == caller;
    }

    /** The file again and again, until it blocks. */
    private InputStream input(BooleanSupplier blocks, Answer answer) {
        return new FilterInputStream(new ByteArrayInputStream(FILE)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (blocks.getAsBoolean()) {
                    block(answer);
                }
                int read = super.read(bytes, from, length);
                if (read >= 0) {
                    return read;
                }
                in.reset();
                return super.read(bytes, from, length);
            }
        };
    }

    private InputStream endless() {
        return input(() -> false, Answer.AS_PIPES);
    }

    private OutputStream output(BooleanSupplier blocks, Answer answer) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("one byte");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (blocks.getAsBoolean()) {
                    block(answer);
                }
            }
        };
    }

    /** At the third time. */
    private static BooleanSupplier third() {
        AtomicInteger times = new AtomicInteger();
        return () -> times.incrementAndGet() == 3;
    }

    private static NdjsonReader<FormationProposal> lines(InputStream in) {
        return JSON.lines(SubjectForms.FORMATION_PROPOSAL, in);
    }

    private static void relay(InputStream in, Executor executor, OutputStream out) {
        try (NdjsonReader<FormationProposal> lines = lines(in);
                NdjsonWriter<FormationProposal> answers = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            lines.parallel(
                    executor, 2, answers, (line, part) -> part.write(line.get().orElseThrow()));
        }
    }

    private static void stream(InputStream in, Executor executor) {
        try (Stream<Long> numbers = lines(in).parallel(executor, 2, NdjsonLine::number)) {
            assertThat(numbers.count()).isPositive();
        }
    }

    /** Once a thread is stuck, the calling one is interrupted. */
    private CancellationException interrupted(Runnable call) {
        caller = Thread.currentThread();
        beside.execute(() -> {
            Waits.on(stuck);
            caller.interrupt();
        });
        Throwable thrown = catchThrowable(call::run);
        assertThat(Thread.interrupted()).as("is marked").isTrue();
        assertThat(thrown).isInstanceOf(CancellationException.class).hasMessage("the calling thread was interrupted");
        assertFree();
        return (CancellationException) thrown;
    }

    private void assertFree() {
        CountDownLatch both = new CountDownLatch(2);
        Runnable task = () -> {
            both.countDown();
            Waits.on(both);
        };
        pool.execute(task);
        pool.execute(task);
        Waits.on(both);
    }

    @ParameterizedTest
    @EnumSource
    void the_caller_is_stuck_in_reading_for_the_answers(Answer answer) {
        InputStream in = input(third(), answer);
        CancellationException cancelled = interrupted(() -> relay(in, NONE, nullOutputStream()));
        assertThat(cancelled.getSuppressed()).singleElement().isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_caller_is_stuck_in_reading_for_the_results(Answer answer) {
        InputStream in = input(third(), answer);
        CancellationException cancelled = interrupted(() -> stream(in, NONE));
        assertThat(cancelled.getSuppressed()).singleElement().isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_is_stuck_in_reading_for_the_answers(Answer answer) {
        InputStream in = input(() -> !isCaller(), answer);
        interrupted(() -> relay(in, pool, nullOutputStream()));
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_is_stuck_in_reading_for_the_results(Answer answer) {
        InputStream in = input(() -> !isCaller(), answer);
        interrupted(() -> stream(in, pool));
    }

    @ParameterizedTest
    @EnumSource
    void the_caller_is_stuck_in_writing(Answer answer) {
        OutputStream out = output(third(), answer);
        CancellationException cancelled = interrupted(() -> relay(endless(), NONE, out));
        assertThat(cancelled.getSuppressed()).singleElement().isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_is_stuck_in_writing(Answer answer) {
        OutputStream out = output(() -> !isCaller(), answer);
        interrupted(() -> relay(endless(), pool, out));
    }

    /** The worker reads first, and reads only once the caller waits to read, so that it is not for writing that it waits. */
    @ParameterizedTest
    @EnumSource
    void the_caller_is_stuck_in_reading_and_a_worker_in_writing(Answer answer) {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch writing = new CountDownLatch(1);
        AtomicBoolean asked = new AtomicBoolean();
        AtomicBoolean started = new AtomicBoolean();
        Executor one = task -> {
            if (asked.compareAndSet(false, true)) {
                pool.execute(task);
                Waits.on(reading);
            } else {
                started.set(true);
            }
        };
        InputStream in = input(
                () -> {
                    reading.countDown();
                    if (isCaller()) {
                        Waits.on(writing);
                    } else {
                        while (!started.get() || caller.getState() != Thread.State.WAITING) {
                            Thread.onSpinWait();
                        }
                    }
                    return isCaller();
                },
                answer);
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writing.countDown();
                try {
                    assertThat(never.await(Waits.LONGEST.toSeconds(), SECONDS)).isFalse();
                } catch (InterruptedException e) {
                    throw answer.answer();
                }
            }
        };
        interrupted(() -> relay(in, one, out));
    }

    /** Says when it is asked. */
    private InputStream noting(InputStream pipe) {
        return new FilterInputStream(pipe) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                stuck.countDown();
                return super.read(bytes, from, length);
            }
        };
    }

    @Test
    void a_pipe_without_bytes_is_left_by_who_wants_answers() throws IOException {
        try (PipedInputStream empty = new PipedInputStream(new PipedOutputStream())) {
            interrupted(() -> relay(noting(empty), NONE, nullOutputStream()));
        }
    }

    @Test
    void a_pipe_without_bytes_is_left_by_who_wants_results() throws IOException {
        try (PipedInputStream empty = new PipedInputStream(new PipedOutputStream())) {
            interrupted(() -> stream(noting(empty), NONE));
        }
    }

    @Test
    void a_full_pipe_is_left() throws IOException {
        try (PipedInputStream unread = new PipedInputStream();
                PipedOutputStream full = new PipedOutputStream(unread)) {
            OutputStream out = new FilterOutputStream(full) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    stuck.countDown();
                    full.write(bytes, from, length);
                }
            };
            interrupted(() -> relay(endless(), NONE, out));
        }
    }

    @Test
    void closing_the_stream_does_not_wait_longer_than_until_an_interrupt() {
        caller = Thread.currentThread();
        Queue<Runnable> given = new ArrayDeque<>();
        InputStream in = input(() -> !isCaller(), Answer.AS_PIPES);
        Stream<Long> numbers = lines(in).parallel(given::add, 2, NdjsonLine::number);
        assertThat(numbers.iterator().next()).isEqualTo(1);
        pool.execute(given.remove());
        Waits.on(stuck);
        beside.execute(caller::interrupt);
        numbers.close();
        assertThat(Thread.interrupted()).isTrue();
        assertFree();
    }

    @Test
    void a_socket_that_was_waited_for_in_vain_is_a_failure_and_no_interrupt() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketTimeoutException();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new SocketTimeoutException();
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> relay(in, pool, nullOutputStream()))
                .withCauseInstanceOf(SocketTimeoutException.class);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> stream(in, pool))
                .withCauseInstanceOf(SocketTimeoutException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
