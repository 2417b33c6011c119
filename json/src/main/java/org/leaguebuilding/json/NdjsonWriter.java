package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.json.lines.LineWriter;

/**
 * Writes one document after the other in its canonical bytes, each with a line feed after it, in constant memory. What was
 * written is handed on when the buffer is full, by {@link #flush()} and by {@link #close()}; the stream below is the
 * caller's, who flushes and closes it. Not thread-safe.
 *
 * @param <T> the values
 */
public final class NdjsonWriter<T> implements AutoCloseable {

    private final LineWriter<T> lines;

    NdjsonWriter(LineWriter<T> lines) {
        this.lines = lines;
    }

    LineWriter<T> lines() {
        return lines;
    }

    /**
     * Writes a line.
     *
     * @param value what it is to hold
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(T value) {
        lines.write(requireNonNull(value, "value"));
    }

    /**
     * Hands what was written to the stream, and does not flush that.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void flush() {
        lines.flush();
    }

    /**
     * Hands what was written to the stream, and does not close that.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    @Override
    public void close() {
        lines.close();
    }
}
