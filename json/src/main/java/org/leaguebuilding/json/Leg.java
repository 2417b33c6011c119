package org.leaguebuilding.json;

import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.bytes.Bytes;

/**
 * One piece of a file on its way from reading to writing. Used for one piece after the other, by one thread at a time.
 *
 * @param <R> the answers
 */
final class Leg<R> implements AutoCloseable {

    private final Bytes bytes = new Bytes();
    private final NdjsonWriter<R> writer;

    private @Nullable Piece piece;
    private long number;
    private int lines;
    private @Nullable Throwable failure;

    Leg(NdjsonWriter<R> answers) {
        this.writer = answers.apart(bytes);
    }

    /** Reads the piece that comes next, under that number; false at the end of the file. */
    boolean begin(long next, NdjsonReader<?> reader) {
        number = next;
        try {
            piece = reader.readPiece();
            return piece != null;
        } catch (Throwable e) {
            reader.stop();
            piece = null;
            failure = Failures.heeded(e);
            return true;
        }
    }

    /** Does the work, if the piece could be read. What it throws, it throws when its turn comes. */
    void run(ToIntBiFunction<Piece, NdjsonWriter<R>> work) {
        if (piece != null) {
            try {
                lines = work.applyAsInt(piece, writer);
                writer.flush();
            } catch (Throwable e) {
                failure = Failures.heeded(e);
            }
        }
    }

    /** Hands on the answers, or gives what failed. */
    Optional<Throwable> writeTo(NdjsonWriter<R> answers) {
        if (failure == null) {
            try {
                answers.append(bytes);
            } catch (Throwable e) {
                failure = Failures.heeded(e);
            }
        }
        return failure();
    }

    /** What failed so far. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    long number() {
        return number;
    }

    int lines() {
        return lines;
    }

    @Override
    public void close() {
        writer.close();
    }
}
