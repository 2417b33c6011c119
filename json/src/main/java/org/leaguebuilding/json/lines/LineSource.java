package org.leaguebuilding.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.leaguebuilding.json.bytes.LineEnds;

/**
 * Cuts a stream into chunks of whole lines, as they arrive. A line that is longer than allowed is a chunk of its own and cut
 * to a few bytes more than that, whatever it goes on with. Not thread-safe.
 */
public final class LineSource implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    private static final int SKIPPED_AT_ONCE = 1 << 13;
    private static final byte[] NOTHING = {};

    /** The longest end of a line, and a mark before the first one. */
    private static final int AROUND = 2 + LineBuffer.MARK_LENGTH;

    private final InputStream in;
    private final boolean owned;
    private final int maxLine;

    /** What was read after the last chunk. */
    private byte[] carried = NOTHING;

    public LineSource(InputStream in, boolean owned, int maxLine) {
        this.in = in;
        this.owned = owned;
        this.maxLine = maxLine;
    }

    /** Opens a file, and closes it with itself. */
    public static LineSource open(Path file, int maxLine) {
        try {
            return new LineSource(Files.newInputStream(file), true, maxLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A buffer for chunks, which grows to the longest line that is allowed and its end. */
    public static LineBuffer buffer(int maxLine) {
        return new LineBuffer(Math.min(CHUNK, maxLine + AROUND), maxLine);
    }

    /** How long a buffer becomes that is full of a line without its end. */
    public static int grown(int length, int maxLine) {
        return (int) Math.min(2L * length, maxLine + (long) AROUND);
    }

    /** Reads the next chunk; false at the end of the stream. */
    public boolean read(LineBuffer target) {
        byte[] bytes = target.bytes();
        if (bytes.length < carried.length) {
            bytes = target.grown(carried.length);
        }
        int length = carried.length;
        System.arraycopy(carried, 0, bytes, 0, length);
        target.begin();
        target.extend(length);
        while (!target.hasLine()) {
            if (length >= maxLine + AROUND) {
                return tooLong(target);
            }
            if (length == bytes.length) {
                bytes = target.grown(grown(length, maxLine));
            }
            int read = read(bytes, length);
            if (read < 0) {
                carried = NOTHING;
                return length > 0;
            }
            length += read;
            target.extend(length);
        }
        carried = Arrays.copyOfRange(bytes, target.endAtLine(), length);
        return true;
    }

    /** Passes over the rest of a line that has no end within what is allowed. */
    private boolean tooLong(LineBuffer target) {
        byte[] skipped = new byte[SKIPPED_AT_ONCE];
        int read = read(skipped, 0);
        int lineFeed = LineEnds.find(skipped, 0, Math.max(0, read));
        while (read >= 0 && lineFeed < 0) {
            read = read(skipped, 0);
            lineFeed = LineEnds.find(skipped, 0, Math.max(0, read));
        }
        carried = lineFeed < 0 ? NOTHING : Arrays.copyOfRange(skipped, lineFeed + 1, read);
        // A carriage return there would not count.
        int length = maxLine + AROUND;
        target.bytes()[length - 2] = ' ';
        target.bytes()[length - 1] = '\n';
        target.begin();
        target.extend(length);
        return true;
    }

    private int read(byte[] bytes, int from) {
        try {
            return in.read(bytes, from, Math.min(CHUNK, bytes.length - from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (owned) {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
