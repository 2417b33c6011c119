package org.leaguebuilding.json.lines;

import java.util.Arrays;
import org.leaguebuilding.json.bytes.LineEnds;

/** A chunk of a file, whole lines of it, and the line that is looked at. Used for one chunk after the other; not thread-safe. */
public final class LineBuffer {

    private static final int USUAL_LINES = 256;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How many bytes a byte order mark has. */
    static final int MARK_LENGTH = 3;

    private final int maxLine;
    private byte[] bytes;
    private int end;

    /** Where the lines of the chunk end; a last line may have no such end. */
    private int[] ends = new int[USUAL_LINES];

    private int endCount;

    private int from;
    private int to;
    private int next;
    private int nextEnd;
    private long number;

    public LineBuffer(int size, int maxLine) {
        this.maxLine = maxLine;
        this.bytes = new byte[size];
    }

    /** Goes to the next line of the chunk that is not blank; false at its end. */
    public boolean next() {
        while (next < end) {
            cut();
            if (isTooLong() || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void cut() {
        number++;
        from = next;
        int after = nextEnd < endCount ? ends[nextEnd] : end;
        nextEnd++;
        next = after + 1;
        to = after > from && bytes[after - 1] == '\r' ? after - 1 : after;
    }

    private boolean isBlank() {
        for (int i = hasMark() ? from + MARK.length : from; i < to; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line begins with a byte order mark, as the first one of a file may. */
    private boolean hasMark() {
        return number == 1
                && to - from >= MARK.length
                && Arrays.equals(bytes, from, from + MARK.length, MARK, 0, MARK.length);
    }

    /** Goes back before the line that is looked at. */
    void back() {
        number--;
        nextEnd--;
        next = from;
    }

    /** The bytes of the chunk; the thread that reads a chunk writes them. */
    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** The number of the line, from 1 at the start of the file. */
    public long number() {
        return number;
    }

    /** A mark does not count. */
    public boolean isTooLong() {
        return to - from > maxLine && to - from > maxLine + (hasMark() ? MARK_LENGTH : 0);
    }

    /** How many lines of the chunk there are after the one that is looked at, the last one only with its end. */
    int rest() {
        return endCount - nextEnd;
    }

    /** Makes room for more of a line. */
    byte[] grown(int size) {
        bytes = Arrays.copyOf(bytes, size);
        return bytes;
    }

    /** Begins a chunk, of which nothing is known yet. */
    public void begin() {
        next = 0;
        nextEnd = 0;
        end = 0;
        endCount = 0;
    }

    /** Takes more of the chunk, up to there. */
    public void extend(int length) {
        for (int lineFeed = LineEnds.find(bytes, end, length);
                lineFeed >= 0;
                lineFeed = LineEnds.find(bytes, lineFeed + 1, length)) {
            if (endCount == ends.length) {
                ends = Arrays.copyOf(ends, 2 * endCount);
            }
            ends[endCount] = lineFeed;
            endCount++;
        }
        end = length;
    }

    /** Ends the chunk with its last whole line, of which there has to be one, and says where that ends. */
    int endAtLine() {
        end = ends[endCount - 1] + 1;
        return end;
    }

    boolean hasLine() {
        return endCount > 0;
    }

    /** Says how many lines there were before the chunk, where others have read them. */
    public void startAfter(long lines) {
        number = lines;
    }
}
