package org.leaguebuilding.json.lines;

import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.bytes.Bytes;

/**
 * One chunk of a file and the answers to it, from reading to writing. Used for one chunk after the other, by one thread at a time.
 *
 * @param <R> the answers
 */
final class ChunkAnswers<R> implements AutoCloseable {

    private final Bytes bytes = new Bytes();
    private final LineWriter<R> writer;

    private @Nullable Chunk chunk;
    private long number;
    private int lines;
    private @Nullable Throwable failure;

    ChunkAnswers(LineWriter<R> answers) {
        this.writer = answers.apart(bytes);
    }

    /** Reads the chunk that comes next, under that number; false at the end of the file. */
    boolean begin(long next, ChunkReader reader) {
        number = next;
        try {
            chunk = reader.readChunk();
            return chunk != null;
        } catch (Throwable e) {
            reader.stop();
            chunk = null;
            failure = Failures.heeded(e);
            return true;
        }
    }

    /** Does the work, if the chunk could be read. What it throws, it throws when its turn comes. */
    void run(ToIntBiFunction<Chunk, LineWriter<R>> work) {
        if (chunk != null) {
            try {
                lines = work.applyAsInt(chunk, writer);
                writer.flush();
            } catch (Throwable e) {
                failure = Failures.heeded(e);
            }
        }
    }

    /** Hands on the answers, or gives what failed. */
    Optional<Throwable> writeTo(LineWriter<R> answers) {
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
