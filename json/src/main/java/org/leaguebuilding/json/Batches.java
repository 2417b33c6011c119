package org.leaguebuilding.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands batches of lines to an executor and takes the results back in order. The calling thread cuts lines and waits; a
 * few batches per worker are under way, so memory does not depend on the file. Not thread-safe.
 *
 * @param <B> what comes of a batch
 */
final class Batches<B> implements Iterator<B> {

    private static final int BATCH_LINES = 64;
    private static final int BATCH_BYTES = 1 << 17;
    private static final int BATCHES_PER_WORKER = 3;

    private final NdjsonReader<?> reader;
    private final Executor executor;
    private final int window;
    private final Function<List<RawLine>, B> work;
    private final ArrayDeque<CompletableFuture<B>> underWay = new ArrayDeque<>();

    Batches(NdjsonReader<?> reader, Executor executor, int workers, Function<List<RawLine>, B> work) {
        this.reader = reader;
        this.executor = executor;
        this.window = Math.multiplyExact(Math.max(1, workers), BATCHES_PER_WORKER);
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        submit();
        return !underWay.isEmpty();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file has no further line");
        }
        return finished(underWay.remove());
    }

    private void submit() {
        while (underWay.size() < window) {
            List<RawLine> batch = batch();
            if (batch.isEmpty()) {
                return;
            }
            underWay.add(CompletableFuture.supplyAsync(() -> work.apply(batch), executor));
        }
    }

    private List<RawLine> batch() {
        List<RawLine> batch = new ArrayList<>(BATCH_LINES);
        int bytes = 0;
        while (batch.size() < BATCH_LINES && bytes < BATCH_BYTES) {
            @Nullable RawLine line = reader.nextRaw();
            if (line == null) {
                break;
            }
            batch.add(line);
            bytes += line.bytes().length;
        }
        return batch;
    }

    /** What the work threw is thrown as it is. */
    private static <B> B finished(CompletableFuture<B> batch) {
        try {
            return batch.join();
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
