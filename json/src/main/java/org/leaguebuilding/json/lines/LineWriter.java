package org.leaguebuilding.json.lines;

import org.leaguebuilding.json.bytes.Bytes;
import org.leaguebuilding.json.bytes.Output;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.token.TokenFormat;
import org.leaguebuilding.json.token.TokenSink;

/**
 * Writes one document after the other, each with a line feed after it. Not thread-safe.
 *
 * @param <T> the values
 */
public final class LineWriter<T> implements AutoCloseable {

    private final TokenFormat format;
    private final Output out;
    private final TokenSink sink;
    private final Codec<T> codec;

    /** Writes values by their codec, in a format, to an output. */
    public LineWriter(TokenFormat format, Output out, Codec<T> codec) {
        this.format = format;
        this.out = out;
        this.sink = format.sink(out);
        this.codec = codec;
    }

    /** Writes a line. */
    public void write(T value) {
        codec.write(sink, value);
        sink.endLine();
    }

    /** Hands what was written to the output. */
    public void flush() {
        sink.flush();
    }

    @Override
    public void close() {
        sink.close();
    }

    /** A writer of the same lines to somewhere else; for any thread. */
    LineWriter<T> apart(Output target) {
        return new LineWriter<>(format, target, codec);
    }

    /** Hands on lines that were written apart. */
    void append(Bytes lines) {
        sink.flush();
        lines.moveTo(out);
    }
}
