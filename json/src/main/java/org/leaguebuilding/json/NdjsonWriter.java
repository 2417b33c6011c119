package org.leaguebuilding.json;

import java.util.function.Consumer;
import org.leaguebuilding.json.table.Table;
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
        table.write(sink, value);
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

    /** Lines like those of this writer that do not go to its stream; for any thread. */
    byte[] apart(Consumer<? super NdjsonWriter<T>> lines) {
        Bytes bytes = new Bytes();
        try (NdjsonWriter<T> part = new NdjsonWriter<>(format, bytes, table)) {
            lines.accept(part);
        }
        return bytes.take();
    }

    /** Hands on lines that were written apart. */
    void append(byte[] lines) {
        sink.flush();
        out.write(lines, 0, lines.length);
    }
}
