package org.leaguebuilding.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.token.Opener;

/**
 * Pulls one value after the other out of an NDJSON file of any size, in constant memory. Lines end with a line feed, with
 * or without a carriage return before it; blank lines are passed over; a byte order mark at the begin of the file is, too.
 *
 * <pre>{@code
 * try (NdjsonReader<FormationProposal> lines = json.readLines(DocumentType.FORMATION_PROPOSAL, file)) {
 *     for (NdjsonLine<FormationProposal> line : (Iterable<…>) () -> lines) …
 * }
 * }</pre>
 *
 * <p>A bad line is a value like a good one: what is to become of it and of the rest is the caller's choice. A file that was
 * opened by its path is closed by {@link #close()}; a stream that was handed in is not, for it is the caller's, who may have
 * put a {@code GZIPInputStream} around a file.
 *
 * <p>Not thread-safe; {@link #parallel(Executor, int, Function)} spreads the work.
 *
 * @param <T> the values
 */
public final class NdjsonReader<T> implements Iterator<NdjsonLine<T>>, AutoCloseable {

    private final LeagueBuildingJson json;
    private final DocumentReader<? extends T> documents;
    private final LineBuffer lines;
    private final Opener opener;

    /** What opens the lines of batches, as many as there are threads at work. */
    private final Queue<Opener> openers = new ConcurrentLinkedQueue<>();

    private boolean peeked;
    private boolean more;

    NdjsonReader(LeagueBuildingJson json, DocumentReader<? extends T> documents, InputStream in, boolean owned) {
        this.json = json;
        this.documents = documents;
        this.opener = json.openerForLines();
        this.lines = new LineBuffer(in, owned, json.limits().maxLineBytes());
    }

    /**
     * Whether there is another line that is not blank.
     *
     * @return false at the end of the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    @Override
    public boolean hasNext() {
        if (!peeked) {
            more = lines.next();
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
        return read(opener, lines.bytes(), lines.from(), lines.to(), lines.number(), lines.isTooLong());
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
     * Reads the lines that are left and works on each, several at once, and gives the results in the order of the lines. No
     * more than a few hundred lines per worker are held at any time, whatever the file's size.
     *
     * @param <R> the results
     * @param executor runs the work; the caller's, who closes it
     * @param workers how many pieces of work the executor can do at once; 1 or more
     * @param work what to do with each line, in any thread: it has to be thread-safe
     * @return a sequential, ordered stream of results, which throws what {@code work} throws; closing it closes this reader
     */
    public <R> Stream<R> parallel(Executor executor, int workers, Function<? super NdjsonLine<T>, ? extends R> work) {
        Batches<List<R>> batches = new Batches<>(this, executor, workers, batch -> {
            List<R> results = new ArrayList<>(batch.size());
            each(batch, line -> results.add(work.apply(line)));
            return results;
        });
        return streamOf(batches).onClose(this::close).flatMap(List::stream);
    }

    /**
     * Reads the lines that are left, works on each, several at once, and writes what the work answers, in the order of the
     * lines. The answers become bytes where the work is done, so this is the faster way from file to file; no more than a few
     * hundred lines per worker are held at any time.
     *
     * <pre>{@code
     * lines.parallel(executor, 2, answers, (line, writer) -> {
     *     line.get().ifPresent(proposal -> writer.write(policy.check(proposal)));
     * });
     * }</pre>
     *
     * @param <R> the answers
     * @param executor runs the work; the caller's, who closes it
     * @param workers how many pieces of work the executor can do at once; 1 or more
     * @param answers where the answers go; flushed and closed by the caller
     * @param work writes the answers to a line, none or some, to the writer that it is given, in any thread: it has to be
     *     thread-safe, and throws through this method
     * @return how many lines there were
     * @throws java.io.UncheckedIOException if the file cannot be read or the answers cannot be written
     */
    public <R> long parallel(
            Executor executor,
            int workers,
            NdjsonWriter<R> answers,
            BiConsumer<? super NdjsonLine<T>, ? super NdjsonWriter<R>> work) {
        Batches<Answers> batches = new Batches<>(
                this,
                executor,
                workers,
                batch -> new Answers(batch.size(), answers.apart(part -> {
                    each(batch, line -> work.accept(line, part));
                })));
        long count = 0;
        while (batches.hasNext()) {
            Answers next = batches.next();
            answers.append(next.bytes());
            count += next.lines();
        }
        return count;
    }

    /** The answers to a batch of lines. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Answers(int lines, byte[] bytes) {}

    /** Closes the file, if this reader opened it. */
    @Override
    public void close() {
        lines.close();
    }

    private static <E> Stream<E> streamOf(Iterator<E> elements) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, traits), false);
    }

    // For batches

    /** The next line as a copy that may be read in any thread, or null at the end of the file. */
    @Nullable RawLine nextRaw() {
        if (!hasNext()) {
            return null;
        }
        peeked = false;
        return lines.copy();
    }

    /** Reads the lines of a batch, in any thread. */
    private void each(List<RawLine> batch, Consumer<NdjsonLine<T>> taker) {
        Opener kept = openers.poll();
        Opener batchOpener = kept == null ? json.openerForLines() : kept;
        for (RawLine line : batch) {
            byte[] bytes = line.bytes();
            taker.accept(read(batchOpener, bytes, 0, bytes.length, line.number(), line.tooLong()));
        }
        openers.add(batchOpener);
    }

    private NdjsonLine<T> read(Opener opener, byte[] bytes, int from, int to, int number, boolean tooLong) {
        int max = json.limits().maxLineBytes();
        if (tooLong) {
            return new NdjsonLine.Bad<>(
                    number, Refusals.tooLong(JsonErrorCode.LINE_TOO_LONG, "expected.line-length", max, number));
        }
        try {
            return new NdjsonLine.Good<>(
                    number, documents.read(opener, json.document(bytes, from, to, number, Integer.MAX_VALUE)));
        } catch (MalformedJsonException e) {
            return new NdjsonLine.Bad<>(number, e);
        }
    }
}
