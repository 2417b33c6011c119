package org.leaguebuilding.json;

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
 * Has an executor work on the pieces of a file and takes what comes of them back in order. Whoever works on a piece also reads
 * it, one after the other, for bytes that another core has read are slow to get at. A few pieces per worker are under way, so
 * memory does not depend on the file. If none has begun the piece whose turn it is, the calling thread works on it, so that all
 * gets done even if the executor runs nothing. Used by one thread.
 *
 * @param <B> what comes of a piece
 */
final class Pieces<B> implements Iterator<B>, AutoCloseable {

    private static final int PIECES_PER_WORKER = 3;

    private final NdjsonReader<?> reader;
    private final Executor executor;
    private final int window;
    private final Function<Piece, B> work;
    private final Crew crew = new Crew(Integer.MAX_VALUE);

    /** The pieces that were read and not taken back yet, in order; touched by one thread at a time, as is what follows. */
    private final Queue<FutureTask<B>> underWay = new ArrayDeque<>();

    /** How often the executor was asked and has not begun. */
    private int asked;

    private boolean refused;
    private @Nullable B ready;
    private boolean ended;
    private @Nullable Throwable failure;

    Pieces(NdjsonReader<?> reader, Executor executor, int workers, Function<Piece, B> work) {
        this.reader = reader;
        this.executor = executor;
        this.window = Math.multiplyExact(Math.max(1, workers), PIECES_PER_WORKER);
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

    /** Reserves room for another piece, if there is some; waits for who reads, who may be stuck. */
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

    /** Reads the first piece that none has read, and works on it. */
    private void workOnNext() {
        if (crew.join()) {
            try {
                FutureTask<B> piece = reader.exclusively(this::readForLater);
                if (piece != null) {
                    piece.run();
                }
            } finally {
                crew.leave();
            }
        }
    }

    private @Nullable FutureTask<B> readForLater() {
        asked = Math.max(0, asked - 1);
        FutureTask<B> piece = read();
        if (piece != null) {
            underWay.add(piece);
        }
        return piece;
    }

    private @Nullable FutureTask<B> read() {
        try {
            Piece piece = reader.readPiece();
            return piece == null ? null : new FutureTask<>(() -> work(piece));
        } catch (Throwable e) {
            reader.stop();
            return new FutureTask<>(failing(Failures.heeded(e)));
        }
    }

    private B work(Piece piece) {
        try {
            return work.apply(piece);
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

    /** What comes of the piece whose turn it is; null behind the last one. */
    private @Nullable B following() {
        try {
            FutureTask<B> piece = reader.exclusively(true, () -> {
                FutureTask<B> first = underWay.poll();
                return first == null ? read() : first;
            });
            if (piece == null) {
                return null;
            }
            // Does nothing if another thread is at it or has done it.
            piece.run();
            return piece.get();
        } catch (ExecutionException e) {
            throw ended(requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            throw cancelled(null);
        }
    }

    /** Has none read another piece, and closes the file once none reads. */
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
        crew.dismiss();
        try {
            crew.awaitEmpty();
        } catch (InterruptedException interrupted) {
            throw cancelled(e);
        }
        failure = e;
        return Failures.unchecked(e);
    }

    private RuntimeException cancelled(@Nullable Throwable e) {
        reader.abandon();
        crew.interrupt();
        crew.awaitEmptyUninterruptibly();
        RuntimeException cancelled = Failures.interrupted(e);
        failure = cancelled;
        return cancelled;
    }
}
