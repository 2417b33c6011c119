package org.leaguebuilding.json;

import java.util.Arrays;
import org.leaguebuilding.json.bytes.LineEnds;

/** A piece of a file, whole lines of it, and the line that is looked at. Used for one piece after the other; not thread-safe. */
final class LineBuffer {

    private static final int USUAL_LINES = 256;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How many bytes a byte order mark has. */
    static final int MARK_LENGTH = 3;

    private final int maxLine;
    private byte[] bytes;
    private int end;

    /** Where the lines of the piece end; a last line may have no such end. */
    private int[] feeds = new int[USUAL_LINES];

    private int feedCount;

    private int from;
    private int to;
    private int next;
    private int nextFeed;
    private long number;

    LineBuffer(int size, int maxLine) {
        this.maxLine = maxLine;
        this.bytes = new byte[size];
    }

    /** Goes to the next line of the piece that is not blank; false at its end. */
    boolean next() {
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
        int behind = nextFeed < feedCount ? feeds[nextFeed] : end;
        nextFeed++;
        next = behind + 1;
        to = behind > from && bytes[behind - 1] == '\r' ? behind - 1 : behind;
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
        nextFeed--;
        next = from;
    }

    /** The bytes of the piece; whoever reads it writes them. */
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The number of the line, from 1 at the begin of the file. */
    long number() {
        return number;
    }

    /** A mark does not count. */
    boolean isTooLong() {
        return to - from > maxLine && to - from > maxLine + (hasMark() ? MARK_LENGTH : 0);
    }

    /** How many lines of the piece there are behind the one that is looked at, the last one only with its end. */
    int rest() {
        return feedCount - nextFeed;
    }

    /** Makes room for more of a line. */
    byte[] grown(int size) {
        bytes = Arrays.copyOf(bytes, size);
        return bytes;
    }

    /** Begins a piece, of which nothing is known yet. */
    void begin() {
        next = 0;
        nextFeed = 0;
        end = 0;
        feedCount = 0;
    }

    /** Takes more of the piece, up to there. */
    void extend(int length) {
        for (int feed = LineEnds.find(bytes, end, length); feed >= 0; feed = LineEnds.find(bytes, feed + 1, length)) {
            if (feedCount == feeds.length) {
                feeds = Arrays.copyOf(feeds, 2 * feedCount);
            }
            feeds[feedCount] = feed;
            feedCount++;
        }
        end = length;
    }

    /** Ends the piece with its last whole line, of which there has to be one, and says where that ends. */
    int endAtLine() {
        end = feeds[feedCount - 1] + 1;
        return end;
    }

    boolean hasLine() {
        return feedCount > 0;
    }

    /** Says how many lines there were before the piece, where others have read them. */
    void behind(long lines) {
        number = lines;
    }
}
