package org.leaguebuilding.json;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Has an executor work on the pieces of a file and takes what comes of them back in order. Whoever works on a piece also reads
 * it, one after the other, for bytes that another core has read are slow to get at. A few pieces per worker are under way, so
 * memory does not depend on the file. Used by one thread.
 *
 * @param <B> what comes of a piece
 */
final class Pieces<B> implements Iterator<B> {

    private static final int PIECES_PER_WORKER = 3;

    private final NdjsonReader<?> reader;
    private final Executor executor;
    private final int window;
    private final Function<Piece, B> work;

    /** What comes of each piece, in order; nothing of those behind the end of the file. */
    private final Queue<CompletableFuture<Optional<B>>> underWay = new ArrayDeque<>();

    /** The pieces among them that nobody has read yet, in order; touched by one thread at a time. */
    private final Queue<CompletableFuture<Optional<Piece>>> unread = new ArrayDeque<>();

    private @Nullable B ready;
    private boolean ended;

    Pieces(NdjsonReader<?> reader, Executor executor, int workers, Function<Piece, B> work) {
        this.reader = reader;
        this.executor = executor;
        this.window = Math.multiplyExact(Math.max(1, workers), PIECES_PER_WORKER);
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        if (ready == null && !ended) {
            submit();
            ready = finished(underWay.remove()).orElse(null);
            ended = ready == null;
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
        submit();
        return next;
    }

    private void submit() {
        while (underWay.size() < window) {
            CompletableFuture<Optional<Piece>> piece = new CompletableFuture<>();
            underWay.add(piece.thenApply(next -> next.map(work)));
            reader.exclusively(() -> unread.add(piece));
            executor.execute(this::workOnNext);
        }
    }

    /** Reads the first piece that nobody has read; what comes of it is made where it is completed, which is here too. */
    private void workOnNext() {
        reader.exclusively(this::readNext).run();
    }

    private Runnable readNext() {
        CompletableFuture<Optional<Piece>> piece = unread.remove();
        try {
            Optional<Piece> next = Optional.ofNullable(reader.readPiece());
            return () -> piece.complete(next);
        } catch (RuntimeException | Error e) {
            return () -> piece.completeExceptionally(e);
        }
    }

    /** What the work threw is thrown as it is. */
    private static <B> B finished(CompletableFuture<B> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
