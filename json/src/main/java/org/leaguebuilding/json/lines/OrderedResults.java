package org.leaguebuilding.json.lines;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has an executor work on the chunks of a file and takes what comes of them back in order. The thread that works on a chunk also reads
 * it, one thread after the other, for bytes that another core has read are slow to get at. A few chunks per worker are under way, so
 * memory does not depend on the file. If none has begun the chunk whose turn it is, the calling thread works on it, so that all
 * gets done even if the executor runs nothing. Used by one thread.
 *
 * @param <B> what comes of a chunk
 */
public final class OrderedResults<B> implements Iterator<B>, AutoCloseable {

    private static final int CHUNKS_PER_WORKER = 3;

    private final ChunkReader reader;
    private final Executor executor;
    private final int window;
    private final Function<Chunk, B> work;
    private final Workers team = new Workers(Integer.MAX_VALUE);

    /** The chunks that were read and not taken back yet, in order; touched by one thread at a time, as is what follows. */
    private final Queue<FutureTask<B>> underWay = new ArrayDeque<>();

    /** How often the executor was asked and has not begun. */
    private int asked;

    private boolean refused;
    private @Nullable B ready;
    private boolean ended;
    private @Nullable Throwable failure;

    public OrderedResults(ChunkReader reader, Executor executor, int workers, Function<Chunk, B> work) {
        this.reader = reader;
        this.executor = executor;
        this.window = Math.multiplyExact(workers, CHUNKS_PER_WORKER);
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        if (failure != null) {
            throw Failures.unchecked(failure);
        }
        if (ready == null && !ended) {
            ask();
            ready = following();
            ended = ready == null;
            // Not when it is handed out: it would be lost if the executor refused.
            ask();
        }
        return ready != null;
    }

    @Override
    public B next() {
        B next = hasNext() ? ready : null;
        if (next == null) {
            throw new NoSuchElementException("the file has no further line");
        }
        ready = null;
        return next;
    }

    /** Asks the executor for as much as may be under way; one that has refused is not asked again. */
    private void ask() {
        while (!refused && !ended && reserve()) {
            try {
                executor.execute(this::workOnNext);
            } catch (Throwable e) {
                refused = true;
                throw e;
            }
        }
    }

    /** Reserves room for another chunk, if there is some; waits for the thread that reads, which may be stuck. */
    private boolean reserve() {
        try {
            return reader.exclusively(true, this::isRoom);
        } catch (InterruptedException e) {
            throw cancelled(null);
        }
    }

    private boolean isRoom() {
        boolean room = !reader.isStopped() && asked + underWay.size() < window;
        asked += room ? 1 : 0;
        return room;
    }

    /** Reads the first chunk that none has read, and works on it. */
    private void workOnNext() {
        if (team.join()) {
            try {
                FutureTask<B> chunk = reader.exclusively(this::readForLater);
                if (chunk != null) {
                    chunk.run();
                }
            } finally {
                team.leave();
            }
        }
    }

    private @Nullable FutureTask<B> readForLater() {
        asked = Math.max(0, asked - 1);
        FutureTask<B> chunk = read();
        if (chunk != null) {
            underWay.add(chunk);
        }
        return chunk;
    }

    private @Nullable FutureTask<B> read() {
        try {
            Chunk chunk = reader.readChunk();
            return chunk == null ? null : new FutureTask<>(() -> work(chunk));
        } catch (Throwable e) {
            reader.stop();
            return new FutureTask<>(failing(Failures.heeded(e)));
        }
    }

    private B work(Chunk chunk) {
        try {
            return work.apply(chunk);
        } catch (Throwable e) {
            Failures.heeded(e);
            throw e;
        }
    }

    private static <B> Callable<B> failing(Throwable failure) {
        return () -> {
            throw Failures.unchecked(failure);
        };
    }

    /** What comes of the chunk whose turn it is; null after the last one. */
    private @Nullable B following() {
        try {
            FutureTask<B> chunk = reader.exclusively(true, () -> {
                FutureTask<B> first = underWay.poll();
                return first == null ? read() : first;
            });
            if (chunk == null) {
                return null;
            }
            // Does nothing if another thread is at it or has done it.
            chunk.run();
            return chunk.get();
        } catch (ExecutionException e) {
            throw ended(requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            throw cancelled(null);
        }
    }

    /** Has none read another chunk, and closes the file once none reads. */
    @Override
    public void close() {
        try {
            reader.stopInterruptibly();
        } catch (InterruptedException e) {
            cancelled(null);
        }
        reader.close();
    }

    private RuntimeException ended(Throwable e) {
        reader.abandon();
        team.dismiss();
        try {
            team.awaitEmpty();
        } catch (InterruptedException interrupted) {
            throw cancelled(e);
        }
        failure = e;
        return Failures.unchecked(e);
    }

    private RuntimeException cancelled(@Nullable Throwable e) {
        reader.abandon();
        team.interrupt();
        team.awaitEmptyUninterruptibly();
        RuntimeException cancelled = Failures.interrupted(e);
        failure = cancelled;
        return cancelled;
    }
}
