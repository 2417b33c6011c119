package org.leaguebuilding.json;

import java.util.Arrays;
import org.leaguebuilding.json.token.LineEnds;

/** A piece of a file, whole lines of it, and the line that is looked at. Used for one piece after the other; not thread-safe. */
final class LineBuffer {

    private final int maxLine;
    private byte[] bytes;
    private int end;

    private int from;
    private int to;
    private int next;
    private int number;

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
        int feed = LineEnds.find(bytes, from, end);
        int behind = feed < 0 ? end : feed;
        next = feed < 0 ? end : feed + 1;
        to = behind > from && bytes[behind - 1] == '\r' ? behind - 1 : behind;
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Goes back before the line that is looked at. */
    void back() {
        number--;
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
    int number() {
        return number;
    }

    boolean isTooLong() {
        return to - from > maxLine;
    }

    /** How many lines of the piece there are behind the one that is looked at, the last one only with its end. */
    int rest() {
        return LineEnds.count(bytes, next, end);
    }

    /** Makes room for more of a line. */
    byte[] grown(int size) {
        bytes = Arrays.copyOf(bytes, size);
        return bytes;
    }

    /** Begins a piece, of so many bytes. */
    void begin(int length) {
        next = 0;
        end = length;
    }

    /** Says how many lines there were before the piece, where others have read them. */
    void behind(int lines) {
        number = lines;
    }
}
