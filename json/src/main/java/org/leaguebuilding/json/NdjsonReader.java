package org.leaguebuilding.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.lines.Chunk;
import org.leaguebuilding.json.lines.ChunkReader;
import org.leaguebuilding.json.lines.LineDecoder;
import org.leaguebuilding.json.lines.OrderedResults;
import org.leaguebuilding.json.lines.OrderedWriter;

/**
 * Pulls one value after the other out of an NDJSON file of any size, in constant memory. Lines end with a line feed, with
 * or without a carriage return before it; a carriage return alone ends none. Blank lines are passed over; a byte order mark at
 * the start of the file is, too.
 *
 * <pre>{@code
 * try (NdjsonReader<FormationProposal> lines = json.lines(SubjectForms.FORMATION_PROPOSAL, file)) {
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

    private final ChunkReader chunks;
    private final LineDecoder<? extends T> decoder;

    NdjsonReader(ChunkReader chunks, LineDecoder<? extends T> decoder) {
        this.chunks = chunks;
        this.decoder = decoder;
    }

    /** Says how many lines there were before the first one, where others have read them. */
    void startAfter(long earlier) {
        chunks.startAfter(earlier);
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
        return chunks.hasLine();
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
        return read(chunks.takeLine());
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
     * lines are read where the work is done, by one thread after the other. A few chunks of the file per worker, each of 64
     * kilobytes or one longer line, and what came of them are held at any time, whatever the file's size.
     *
     * <p>The thread that consumes the stream works on a chunk itself if none has begun the one whose turn it is. So the stream
     * comes to its end even if the executor drops what it was given or has no thread that is free.
     *
     * <p>What fails first by the order of the lines is thrown after the results of the chunks before it, again each time the
     * stream is asked again; what fails after that is dropped. A refusal of the executor is thrown once; the stream can be asked
     * again, and the consuming thread does the rest. An interrupt of the consuming thread ends the stream with a {@link
     * java.util.concurrent.CancellationException}, leaves the thread marked as interrupted, and is handed on to the threads that
     * are at work. None of them is at work any more when a failure of the work or an interrupt is thrown. Closing the stream lets
     * those who are at work end their chunk, and none read another; it waits for the one who reads, and an interrupt of the
     * closing thread is handed on as well. An input that answers an interrupt with an {@link java.io.InterruptedIOException}, as a
     * pipe does, has been interrupted; that exception is suppressed.
     *
     * @param <R> the results
     * @param executor runs the work beside the consuming thread; the caller's, who closes it
     * @param workers how many pieces of work the executor can do at once; 1 or more
     * @param work what to do with each line, in any thread: it has to be thread-safe
     * @return a sequential, ordered stream of results, which throws what {@code work} throws, a checked exception within a {@link
     *     java.lang.reflect.UndeclaredThrowableException}; closing it closes this reader
     * @throws IllegalArgumentException if it is less than 1 worker
     * @throws IllegalStateException if an earlier call on this reader failed, so that it is not known which lines are left
     */
    public <R> Stream<R> parallel(Executor executor, int workers, Function<? super NdjsonLine<T>, ? extends R> work) {
        requireNonNull(executor, "executor");
        requireNonNull(work, "work");
        checkArgument(workers >= 1, "workers is %s; at least 1", workers);
        chunks.requireOrder();
        OrderedResults<List<R>> results = new OrderedResults<>(chunks, executor, workers, chunk -> {
            List<R> ofChunk = new ArrayList<>();
            chunks.each(chunk, line -> ofChunk.add(work.apply(read(line))));
            return ofChunk;
        });
        return streamOf(results).onClose(results::close).flatMap(List::stream);
    }

    /**
     * Reads the lines that are left, works on each, several at once, and writes what the work answers, in the order of the
     * lines. Those who do the work also read and write, so this is the faster way from file to file. As much is held at any
     * time as by {@link #parallel(Executor, int, Function)}; each worker keeps a thread of the executor until the end. The calling
     * thread is one of the workers, so that all gets done even if the executor drops what it was given or has no thread that is
     * free; what it begins later finds nothing to do.
     *
     * <p>If something fails, the answers before the chunk of the file in which it did are written, in order, and none after it; what
     * fails after that is dropped. An interrupt of the calling thread ends the work and is handed on to the threads that are at
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
     * @throws IllegalArgumentException if it is less than 1 worker
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
        checkArgument(workers >= 1, "workers is %s; at least 1", workers);
        chunks.requireOrder();
        return new OrderedWriter<>(chunks, answers.lines(), workers, (chunk, part) -> {
                    NdjsonWriter<R> writer = new NdjsonWriter<>(part);
                    return chunks.each(chunk, line -> work.accept(read(line), writer));
                })
                .run(executor);
    }

    /** Closes the file, if this reader opened it. No thread reads any more of it then. */
    @Override
    public void close() {
        chunks.close();
    }

    private static <E> Stream<E> streamOf(Iterator<E> elements) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, traits), false);
    }

    private NdjsonLine<T> read(Chunk at) {
        long number = at.lines().number();
        try {
            return new NdjsonLine.Good<>(number, decoder.decode(at));
        } catch (MalformedJsonException e) {
            return new NdjsonLine.Bad<>(number, e);
        }
    }
}
