package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.json.bytes.Bytes;
import org.leaguebuilding.json.bytes.Output;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;

/**
 * Writes one document after the other in its canonical bytes, each with a line feed behind it, in constant memory. What was
 * written is handed on when the buffer is full, by {@link #flush()} and by {@link #close()}; the stream below is the
 * caller's, who flushes and closes it. Not thread-safe.
 *
 * @param <T> the values
 */
public final class NdjsonWriter<T> implements AutoCloseable {

    private final TokenFormat format;
    private final Output out;
    private final TokenSink sink;
    private final Table<T> table;

    NdjsonWriter(TokenFormat format, Output out, Table<T> table) {
        this.format = format;
        this.out = out;
        this.sink = format.sink(out);
        this.table = table;
    }

    /**
     * Writes a line.
     *
     * @param value what it is to hold
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(T value) {
        table.write(sink, requireNonNull(value, "value"));
        sink.endLine();
    }

    /**
     * Hands what was written to the stream, and does not flush that.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void flush() {
        sink.flush();
    }

    /**
     * Hands what was written to the stream, and does not close that.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    @Override
    public void close() {
        sink.close();
    }

    /** A writer of the same lines to somewhere else; for any thread. */
    NdjsonWriter<T> apart(Output target) {
        return new NdjsonWriter<>(format, target, table);
    }

    /** Hands on lines that were written apart. */
    void append(Bytes lines) {
        sink.flush();
        lines.moveTo(out);
    }
}
