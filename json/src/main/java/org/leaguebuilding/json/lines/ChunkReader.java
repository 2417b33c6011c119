package org.leaguebuilding.json.lines;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.token.TokenFormat;

/**
 * Reads a file chunk by chunk: line by line for one thread, or whole chunks for several threads that take turns, first what is left
 * of the chunk that the one thread is at.
 */
public final class ChunkReader implements AutoCloseable {

    private final TokenFormat format;
    private final int maxLine;
    private final LineSource source;

    /** The chunk of the one thread. */
    private final Chunk first;

    /** For other threads to use again, as many as there are at work. */
    private final Queue<Chunk> spare = new ConcurrentLinkedQueue<>();

    private final Lock lock = new ReentrantLock();
    private boolean peeked;
    private boolean more;

    /** Set by the thread that reads, or by a thread that cannot wait for that one. */
    private volatile boolean stopped;

    private volatile boolean abandoned;

    /** How many lines there are in the chunks that others have read, and before them; negative before the first of those. */
    private long passed = -1;

    /**
     * Opens a file.
     *
     * @param format opens the lines
     * @param maxLine the longest line that is allowed, in bytes
     * @param file opens the file
     */
    public ChunkReader(TokenFormat format, int maxLine, Supplier<LineSource> file) {
        this.format = format;
        this.maxLine = maxLine;
        this.first = newChunk();
        // Last: a failure after it would leave a file open.
        this.source = file.get();
    }

    private Chunk newChunk() {
        return new Chunk(LineSource.buffer(maxLine), format.forLines());
    }

    /** Says how many lines there were before the first one, where others have read them. */
    public void startAfter(long earlier) {
        first.lines().startAfter(earlier);
    }

    // For one thread

    /** Goes to the next line that is not blank, unless it is there already; false at the end of the file. */
    public boolean hasLine() {
        requireOrder();
        if (!peeked) {
            LineBuffer lines = first.lines();
            more = lines.next();
            while (!more && source.read(lines)) {
                more = lines.next();
            }
            peeked = true;
        }
        return more;
    }

    /** The line that {@link #hasLine()} went to; from now on it goes to another one. */
    public Chunk takeLine() {
        peeked = false;
        return first;
    }

    // For several threads

    /** Does something that no other thread is to do at the same time, such as reading. */
    <R> R exclusively(Supplier<R> step) {
        lock.lock();
        return locked(step);
    }

    /** Does so, but an interrupt may end the waiting for the others. */
    <R> R exclusively(boolean interruptibly, Supplier<R> step) throws InterruptedException {
        if (interruptibly) {
            lock.lockInterruptibly();
        } else {
            lock.lock();
        }
        return locked(step);
    }

    private <R> R locked(Supplier<R> step) {
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }

    /** Has the readers in other threads find nothing more. */
    void stop() {
        exclusively(() -> stopped = true);
    }

    /** Does so, but an interrupt may end the waiting for the thread that reads. */
    void stopInterruptibly() throws InterruptedException {
        stopped = true;
        exclusively(true, this::isStopped);
    }

    boolean isStopped() {
        return stopped;
    }

    /** Has all workers end with the line that they are at, and does not wait for them. */
    void abandon() {
        abandoned = true;
        stopped = true;
    }

    /** Makes sure that it is known which lines are left. */
    public void requireOrder() {
        if (abandoned) {
            throw new IllegalStateException("work on the lines has failed: which of them are left is not known");
        }
    }

    /**
     * Reads the next chunk for the calling thread, first what is left of the one that this reader is at. One thread at a time.
     *
     * @return the chunk; null at the end of the file or once all is stopped
     */
    @Nullable Chunk readChunk() {
        if (stopped) {
            return null;
        }
        Chunk chunk = passed < 0 ? rest() : following();
        if (chunk == null) {
            stopped = true;
        }
        return chunk;
    }

    private @Nullable Chunk rest() {
        if (!hasLine()) {
            return null;
        }
        peeked = false;
        LineBuffer lines = first.lines();
        lines.back();
        passed = lines.number() + lines.rest();
        return first;
    }

    private @Nullable Chunk following() {
        Chunk kept = spare.poll();
        Chunk chunk = kept == null ? newChunk() : kept;
        if (!source.read(chunk.lines())) {
            return null;
        }
        chunk.lines().startAfter(passed);
        passed += chunk.lines().rest();
        return chunk;
    }

    /** Goes through the lines of a chunk, in any thread, and says how many there were. */
    public int each(Chunk chunk, Consumer<Chunk> line) {
        int count = 0;
        while (!abandoned && chunk.lines().next()) {
            line.accept(chunk);
            count++;
        }
        spare.add(chunk);
        return count;
    }

    /** Closes the file, if this reader opened it. No thread reads any more of it then. */
    @Override
    public void close() {
        stop();
        source.close();
    }
}
