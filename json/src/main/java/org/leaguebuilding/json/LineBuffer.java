package org.leaguebuilding.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.leaguebuilding.json.token.LineEnds;

/**
 * Cuts a stream into lines within one buffer, which grows only as far as the longest line that is allowed. Not
 * thread-safe.
 */
final class LineBuffer implements AutoCloseable {

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final boolean owned;
    private final int maxLine;
    private byte[] buffer;
    private int end;
    private boolean exhausted;

    private int from;
    private int to;
    private int next;
    private int number;
    private boolean tooLong;

    LineBuffer(InputStream in, boolean owned, int maxLine) {
        this.in = in;
        this.owned = owned;
        this.maxLine = maxLine;
        this.buffer = new byte[Math.min(FIRST_SIZE, maxLine + 2)];
    }

    /** Goes to the next line that is not blank; false at the end of the stream. */
    boolean next() {
        while (cut()) {
            number++;
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    RawLine copy() {
        return new RawLine(tooLong ? new byte[0] : Arrays.copyOfRange(buffer, from, to), number, tooLong);
    }

    /** Finds the next line, blank or not; false at the end of the stream. */
    private boolean cut() {
        from = next;
        tooLong = false;
        int searched = from;
        while (true) {
            int feed = LineEnds.find(buffer, searched, end);
            if (feed >= 0) {
                return line(feed, feed + 1);
            }
            int length = end - from;
            if (length > maxLine + 1) {
                tooLong = true;
                end = from;
                length = 0;
            }
            if (!fill()) {
                boolean some = tooLong || end > from;
                return some && line(end, end);
            }
            searched = from + length;
        }
    }

    private boolean line(int behind, int following) {
        boolean returned = behind > from && buffer[behind - 1] == '\r';
        to = returned ? behind - 1 : behind;
        next = following;
        tooLong |= to - from > maxLine;
        return true;
    }

    /** Reads more behind the end; false if there is no more. */
    private boolean fill() {
        if (exhausted) {
            return false;
        }
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, end - from);
            end -= from;
            from = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, maxLine + 2L));
        }
        try {
            int read = in.read(buffer, end, buffer.length - end);
            exhausted = read < 0;
            end += Math.max(0, read);
            return !exhausted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
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
