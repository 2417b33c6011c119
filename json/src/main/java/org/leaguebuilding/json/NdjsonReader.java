package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.token.Opener;
import org.leaguebuilding.json.token.TooLong;

/**
 * Pulls one value after the other out of an NDJSON file of any size, in constant memory. Lines end with a line feed, with
 * or without a carriage return before it; a carriage return alone ends none. Blank lines are passed over; a byte order mark at
 * the begin of the file is, too.
 *
 * <pre>{@code
 * try (NdjsonReader<FormationProposal> lines = json.readLines(DocumentType.FORMATION_PROPOSAL, file)) {
 *     while (lines.hasNext()) {
 *         NdjsonLine<FormationProposal> line = lines.next();
 *         line.get().ifPresent(proposal -> answers.write(policy.check(proposal)));
 *     }
 * }
 * }</pre>
 *
 * <p>A bad line is a value like a good one: what is to become of it and of the rest is the caller's choice. A file that was
 * opened by its path is closed by {@link #close()}; a stream that was handed in is not, for it is the caller's, who may have
 * put a {@code GZIPInputStream} around a file.
 *
 * <p>Not thread-safe; {@link #parallel(Executor, int, NdjsonWriter, BiConsumer)} spreads the work from file to file, and
 * {@link #parallel(Executor, int, Function)} gives what comes of it.
 *
 * @param <T> the values
 */
public final class NdjsonReader<T> implements Iterator<NdjsonLine<T>>, AutoCloseable {

    private final LeagueBuildingJson json;
    private final DocumentReader<? extends T> documents;
    private final LineSource source;
    private final LineBuffer lines;
    private final Opener opener;

    /** For other threads to use again, as many as there are at work. */
    private final Queue<Piece> spare = new ConcurrentLinkedQueue<>();

    private final Lock lock = new ReentrantLock();
    private boolean peeked;
    private boolean more;

    /** Set by who reads, or by a thread that cannot wait for who reads. */
    private volatile boolean stopped;

    private volatile boolean abandoned;

    /** How many lines there are in the pieces that others have read, and before them; negative while nobody has. */
    private long passed = -1;

    NdjsonReader(LeagueBuildingJson json, DocumentReader<? extends T> documents, Supplier<LineSource> file) {
        this.json = json;
        this.documents = documents;
        this.opener = json.openerForLines();
        this.lines = LineSource.buffer(json.limits().maxLineBytes());
        // Last, for what failed behind it would leave a file open.
        this.source = file.get();
    }

    /** Says how many lines there were before the first one, where others have read them. */
    void behind(long earlier) {
        lines.behind(earlier);
    }

    /**
     * Whether there is another line that is not blank.
     *
     * @return false at the end of the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws IllegalStateException if work on several lines at once failed, so that it is not known which lines are left
     */
    @Override
    public boolean hasNext() {
        requireOrder();
        if (!peeked) {
            more = lines.next();
            while (!more && source.read(lines)) {
                more = lines.next();
            }
            peeked = true;
        }
        return more;
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return the line, good or bad
     * @throws NoSuchElementException at the end of the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    @Override
    public NdjsonLine<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file has no further line");
        }
        peeked = false;
        return read(opener, lines);
    }

    /**
     * The lines that are left, as a stream that is read as it is consumed. Closing it closes this reader.
     *
     * @return a sequential, ordered stream
     */
    public Stream<NdjsonLine<T>> stream() {
        return streamOf(this).onClose(this::close);
    }

    /**
     * Reads the lines that are left and works on each, several at once, and gives the results in the order of the lines. The
     * lines are read where the work is done, by one thread after the other. A few pieces of the file per worker, each of 64
     * kilobytes or one longer line, and what came of them are held at any time, whatever the file's size.
     *
     * <p>The thread that consumes the stream works on a piece itself if none has begun the one whose turn it is. So the stream
     * comes to its end even if the executor drops what it was given or has no thread that is free.
     *
     * <p>What fails first by the order of the lines is thrown behind the results of the pieces before it, again each time the
     * stream is asked again; what fails behind that is dropped. A refusal of the executor is thrown once; the stream can be asked
     * again, and the consuming thread does the rest. An interrupt of the consuming thread ends the stream with a {@link
     * java.util.concurrent.CancellationException}, leaves the thread marked as interrupted, and is handed on to the threads that
     * are at work. None of them is at work any more when a failure of the work or an interrupt is thrown. Closing the stream lets
     * those who are at work end their piece, and none read another; it waits for the one who reads, and an interrupt of the
     * closing thread is handed on as well. An input that answers an interrupt with an {@link java.io.InterruptedIOException}, as a
     * pipe does, has been interrupted; that exception is suppressed.
     *
     * @param <R> the results
     * @param executor runs the work beside the consuming thread; the caller's, who closes it
     * @param workers how many pieces of work the executor can do at once; 1 or more
     * @param work what to do with each line, in any thread: it has to be thread-safe
     * @return a sequential, ordered stream of results, which throws what {@code work} throws, a checked exception within a {@link
     *     java.lang.reflect.UndeclaredThrowableException}; closing it closes this reader
     * @throws IllegalStateException if an earlier call on this reader failed, so that it is not known which lines are left
     */
    public <R> Stream<R> parallel(Executor executor, int workers, Function<? super NdjsonLine<T>, ? extends R> work) {
        requireNonNull(executor, "executor");
        requireNonNull(work, "work");
        requireOrder();
        Pieces<List<R>> pieces = new Pieces<>(this, executor, workers, piece -> {
            List<R> results = new ArrayList<>();
            each(piece, line -> results.add(work.apply(line)));
            return results;
        });
        return streamOf(pieces).onClose(pieces::close).flatMap(List::stream);
    }

    /**
     * Reads the lines that are left, works on each, several at once, and writes what the work answers, in the order of the
     * lines. Those who do the work also read and write, so this is the faster way from file to file. As much is held at any
     * time as by {@link #parallel(Executor, int, Function)}; each worker keeps a thread of the executor until the end. The calling
     * thread is one of the workers, so that all gets done even if the executor drops what it was given or has no thread that is
     * free; what it begins later finds nothing to do.
     *
     * <p>If something fails, the answers before the piece of the file in which it did are written, in order, and none behind; what
     * fails behind that is dropped. An interrupt of the calling thread ends the work and is handed on to the threads that are at
     * it. Once this returns or throws, no thread is at work on the file any more; one that is stuck in what no interrupt ends,
     * such as reading from a terminal, is waited for. What answers an interrupt with an {@link java.io.InterruptedIOException}, as a
     * pipe does, has been interrupted.
     *
     * <pre>{@code
     * lines.parallel(executor, 2, answers, (line, writer) -> {
     *     line.get().ifPresent(proposal -> writer.write(policy.check(proposal)));
     * });
     * }</pre>
     *
     * @param <R> the answers
     * @param executor runs the work beside the calling thread; the caller's, who closes it
     * @param workers how many threads are to be at work at once, the calling one included; 1 or more
     * @param answers where the answers go; flushed and closed by the caller
     * @param work writes the answers to a line, none or some, to the writer that it is given, in any thread: it has to be
     *     thread-safe. What it throws first, by the order of the lines, this method throws
     * @return how many lines there were
     * @throws java.io.UncheckedIOException if the file cannot be read or the answers cannot be written
     * @throws java.util.concurrent.RejectedExecutionException if the executor refuses
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted, which it is still marked as; what
     *     failed thereby is suppressed
     * @throws java.lang.reflect.UndeclaredThrowableException if the work throws a checked exception, as other languages let it
     * @throws IllegalStateException if an earlier call on this reader failed, so that it is not known which lines are left
     */
    public <R> long parallel(
            Executor executor,
            int workers,
            NdjsonWriter<R> answers,
            BiConsumer<? super NdjsonLine<T>, ? super NdjsonWriter<R>> work) {
        requireNonNull(executor, "executor");
        requireNonNull(answers, "answers");
        requireNonNull(work, "work");
        requireOrder();
        return new Relay<>(this, answers, workers, (piece, part) -> each(piece, line -> work.accept(line, part)))
                .run(executor);
    }

    /** Closes the file, if this reader opened it. No thread reads any more of it then. */
    @Override
    public void close() {
        stop();
        source.close();
    }

    private static <E> Stream<E> streamOf(Iterator<E> elements) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, traits), false);
    }

    // For pieces

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

    /** Has those who read in other threads find nothing more. */
    void stop() {
        exclusively(() -> stopped = true);
    }

    /** Does so, but an interrupt may end the waiting for who reads. */
    void stopInterruptibly() throws InterruptedException {
        stopped = true;
        exclusively(true, this::isStopped);
    }

    boolean isStopped() {
        return stopped;
    }

    /** Has all who are at work end with the line that they are at, and does not wait for them. */
    void abandon() {
        abandoned = true;
        stopped = true;
    }

    private void requireOrder() {
        if (abandoned) {
            throw new IllegalStateException("work on the lines has failed: which of them are left is not known");
        }
    }

    /**
     * Reads the next piece of the file for the calling thread, first what is left of the one that this reader is at. One
     * thread at a time.
     *
     * @return the piece; null at the end of the file or once all is stopped
     */
    @Nullable Piece readPiece() {
        if (stopped) {
            return null;
        }
        Piece piece = passed < 0 ? begun() : following();
        if (piece == null) {
            stopped = true;
        }
        return piece;
    }

    private @Nullable Piece begun() {
        if (!hasNext()) {
            return null;
        }
        peeked = false;
        lines.back();
        passed = lines.number() + lines.rest();
        return new Piece(lines, opener);
    }

    private @Nullable Piece following() {
        Piece kept = spare.poll();
        Piece piece =
                kept == null ? new Piece(LineSource.buffer(json.limits().maxLineBytes()), json.openerForLines()) : kept;
        if (!source.read(piece.lines())) {
            return null;
        }
        piece.lines().behind(passed);
        passed += piece.lines().rest();
        return piece;
    }

    /** Reads the lines of a piece, in any thread, and says how many there were. */
    private int each(Piece piece, Consumer<NdjsonLine<T>> taker) {
        LineBuffer buffer = piece.lines();
        int count = 0;
        while (!abandoned && buffer.next()) {
            taker.accept(read(piece.opener(), buffer));
            count++;
        }
        spare.add(piece);
        return count;
    }

    private NdjsonLine<T> read(Opener lineOpener, LineBuffer line) {
        int max = json.limits().maxLineBytes();
        long number = line.number();
        if (line.isTooLong()) {
            return new NdjsonLine.Bad<>(
                    number, TooLong.refuse(JsonErrorCode.LINE_TOO_LONG, "expected.line-length", max, number));
        }
        try {
            return new NdjsonLine.Good<>(
                    number, documents.read(lineOpener, json.line(line.bytes(), line.from(), line.to(), number)));
        } catch (MalformedJsonException e) {
            return new NdjsonLine.Bad<>(number, e);
        }
    }
}
