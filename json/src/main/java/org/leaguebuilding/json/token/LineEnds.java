package org.leaguebuilding.json.token;

import java.nio.ByteBuffer;

/** Finds line feeds, eight bytes at a time where there may be many to look through. */
public final class LineEnds {

    private LineEnds() {}

    /**
     * The first line feed.
     *
     * @param bytes the buffer
     * @param from where to begin
     * @param to where to end
     * @return its offset, or -1 if there is none
     */
    public static int find(byte[] bytes, int from, int to) {
        ByteBuffer words = Words.of(bytes);
        int i = from;
        while (i + Long.BYTES <= to && !Words.contains(words.getLong(i), '\n')) {
            i += Long.BYTES;
        }
        while (i < to) {
            if (bytes[i] == '\n') {
                return i;
            }
            i++;
        }
        return -1;
    }

    /**
     * The last line feed.
     *
     * @param bytes the buffer
     * @param from where to end
     * @param to where to begin, going back
     * @return its offset, or -1 if there is none
     */
    public static int findLast(byte[] bytes, int from, int to) {
        int i = to - 1;
        while (i >= from && bytes[i] != '\n') {
            i--;
        }
        return i < from ? -1 : i;
    }

    /**
     * How many line feeds there are.
     *
     * @param bytes the buffer
     * @param from where to begin
     * @param to where to end
     * @return their number
     */
    public static int count(byte[] bytes, int from, int to) {
        ByteBuffer words = Words.of(bytes);
        int count = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            count += Words.count(words.getLong(i), '\n');
        }
        for (; i < to; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
