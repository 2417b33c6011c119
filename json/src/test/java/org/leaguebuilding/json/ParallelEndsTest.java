package org.leaguebuilding.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.io.OutputStream.nullOutputStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.lines.ChunkReader;
import org.leaguebuilding.json.lines.LineSource;
import org.leaguebuilding.json.lines.OrderedResults;
import org.leaguebuilding.json.token.TokenFormat;

/** Work on several lines at once comes to its end with all lines, whatever the executor does with what it was given. */
@Tag("threads")
@Timeout(60)
class ParallelEndsTest {

    private static final LeagueBuildingJson JSON = LeagueBuildingJson.create();
    private static final byte[] FILE = file();
    private static final ImmutableList<Long> NUMBERS =
            LongStream.rangeClosed(1, linesOf(FILE)).boxed().collect(toImmutableList());

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    /** Some forty pieces. */
    private static byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImmutableList<FormationProposal> some = Generated.proposals(31, 200);
        try (NdjsonWriter<FormationProposal> lines = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            for (int i = 0; i < 20; i++) {
                some.forEach(lines::write);
            }
        }
        return out.toByteArray();
    }

    private static long linesOf(byte[] file) {
        long lines = 0;
        for (byte b : file) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static NdjsonReader<FormationProposal> lines() {
        return lines(new ByteArrayInputStream(FILE));
    }

    private static NdjsonReader<FormationProposal> lines(InputStream in) {
        return JSON.lines(SubjectForms.FORMATION_PROPOSAL, in);
    }

    private static long number(NdjsonLine<?> line) {
        return line.number();
    }

    private static List<Long> numbers(Executor executor) {
        try (Stream<Long> numbers = lines().parallel(executor, 2, ParallelEndsTest::number)) {
            return numbers.toList();
        }
    }

    private static byte[] copy(Executor executor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> answers = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            long count = lines().parallel(
                            executor,
                            2,
                            answers,
                            (line, part) -> part.write(line.get().orElseThrow()));
            assertThat(count).isEqualTo(NUMBERS.size());
        }
        return out.toByteArray();
    }

    /** Executors that do not run all that they are given. */
    static Stream<Executor> droppers() {
        AtomicInteger asked = new AtomicInteger();
        ThreadPoolExecutor shutDown = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
        shutDown.shutdown();
        ThreadPoolExecutor shutDownAtOnce =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
                    @Override
                    public void execute(Runnable task) {
                        super.execute(task);
                        shutdownNow();
                    }
                };
        shutDownAtOnce.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        return Stream.of(
                task -> {},
                shutDown,
                shutDownAtOnce,
                task -> {
                    if (asked.incrementAndGet() % 2 == 0) {
                        task.run();
                    }
                },
                task -> {
                    task.run();
                    task.run();
                });
    }

    @ParameterizedTest
    @MethodSource("droppers")
    void an_executor_that_drops_work_loses_no_result(Executor executor) {
        assertThat(numbers(executor)).isEqualTo(NUMBERS);
    }

    @ParameterizedTest
    @MethodSource("droppers")
    void an_executor_that_drops_workers_loses_no_answer(Executor executor) {
        assertThat(copy(executor)).isEqualTo(FILE);
    }

    static Stream<ExecutorService> pools() {
        return Stream.of(Executors.newFixedThreadPool(1), Executors.newFixedThreadPool(2), new ForkJoinPool(2));
    }

    @ParameterizedTest
    @MethodSource("pools")
    void within_a_task_of_the_same_pool_all_gets_done(ExecutorService same) {
        List<CompletableFuture<List<Long>>> results = new ArrayList<>();
        List<CompletableFuture<byte[]>> copies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            results.add(CompletableFuture.supplyAsync(() -> numbers(same), same));
            copies.add(CompletableFuture.supplyAsync(() -> copy(same), same));
        }
        assertThat(results)
                .hasSize(3)
                .allSatisfy(result ->
                        assertThat(result).succeedsWithin(Waits.LONGEST).isEqualTo(NUMBERS));
        assertThat(copies)
                .hasSize(3)
                .allSatisfy(
                        copy -> assertThat(copy).succeedsWithin(Waits.LONGEST).isEqualTo(FILE));
        same.shutdownNow();
    }

    @Test
    void a_pool_whose_threads_help_each_other_does_not_wait_for_itself() {
        Queue<Runnable> given = new ArrayDeque<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter<FormationProposal> answers = JSON.lines(SubjectForms.FORMATION_PROPOSAL, out)) {
            lines().parallel(given::add, 9, answers, (line, part) -> {
                // As where a thread of a pool waits for work of its own, and does other work meanwhile.
                for (Runnable other = given.poll(); other != null; other = given.poll()) {
                    other.run();
                }
                part.write(line.get().orElseThrow());
            });
        }
        assertThat(out.toByteArray()).isEqualTo(FILE);
    }

    @Test
    void workers_who_begin_after_the_end_find_nothing_to_do() {
        Queue<Runnable> given = new ArrayDeque<>();
        ByteArrayInputStream in = new ByteArrayInputStream(FILE);
        AtomicInteger worked = new AtomicInteger();
        try (NdjsonWriter<FormationProposal> answers =
                JSON.lines(SubjectForms.FORMATION_PROPOSAL, nullOutputStream())) {
            lines(in).parallel(given::add, 3, answers, (line, part) -> worked.incrementAndGet());
        }
        assertThat(given).hasSize(3);
        in.reset();
        given.forEach(Runnable::run);
        assertThat(in.available()).isEqualTo(FILE.length);
        assertThat(worked).hasValue(NUMBERS.size());
    }

    @Test
    void the_executor_does_no_more_than_it_was_asked_at_once() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        try (NdjsonWriter<FormationProposal> answers =
                JSON.lines(SubjectForms.FORMATION_PROPOSAL, nullOutputStream())) {
            lines().parallel(pool, 2, answers, (line, part) -> {
                most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                both.countDown();
                Waits.on(both);
                atWork.decrementAndGet();
            });
        }
        assertThat(most).hasValue(2);
    }

    /** Runs so many tasks at once and refuses all others. */
    private static Executor refusingAfter(int count) {
        AtomicInteger asked = new AtomicInteger();
        return task -> {
            if (asked.incrementAndGet() > count) {
                throw new RejectedExecutionException("full");
            }
            task.run();
        };
    }

    @Test
    void a_stream_that_is_asked_again_after_a_refusal_has_lost_no_result() {
        for (int accepted = 0; accepted < 12; accepted++) {
            List<Long> seen = new ArrayList<>();
            try (Stream<Long> numbers = lines().parallel(refusingAfter(accepted), 2, ParallelEndsTest::number)) {
                Iterator<Long> iterator = numbers.iterator();
                assertThatExceptionOfType(RejectedExecutionException.class)
                        .isThrownBy(() -> iterator.forEachRemaining(seen::add));
                iterator.forEachRemaining(seen::add);
            }
            assertThat(seen).as("after %s pieces", accepted).isEqualTo(NUMBERS);
        }
    }

    private static ChunkReader chunks() {
        TokenFormat format = LeagueBuildingJson.create().generation().format();
        int maxLine = ReadLimits.DEFAULT.maxLineBytes();
        return new ChunkReader(format, maxLine, () -> new LineSource(new ByteArrayInputStream(FILE), false, maxLine));
    }

    @Test
    void pieces_that_are_asked_again_after_a_refusal_are_all_there() {
        for (int accepted = 0; accepted < 12; accepted++) {
            AtomicInteger sum = new AtomicInteger();
            OrderedResults<Integer> pieces = new OrderedResults<>(chunks(), refusingAfter(accepted), 2, piece -> {
                int count = 0;
                while (piece.lines().next()) {
                    count++;
                }
                return count;
            });
            boolean more = true;
            while (more) {
                try {
                    more = pieces.hasNext();
                    if (more) {
                        sum.addAndGet(pieces.next());
                    }
                } catch (RejectedExecutionException e) {
                    assertThat(e).hasMessage("full");
                }
            }
            assertThat(sum).as("after %s pieces", accepted).hasValue(NUMBERS.size());
        }
    }
}
