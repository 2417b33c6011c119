package org.leaguebuilding.json.bytes;

import java.nio.ByteBuffer;

/**
 * What ends a line, for readers of files and for positions alike: a line feed. A carriage return before it belongs to the end,
 * and one alone ends no line, as for grep, sed, wc and git. Looks at eight bytes at a time where there may be many.
 */
public final class LineEnds {

    private LineEnds() {}

    /**
     * The first line feed.
     *
     * @param bytes the buffer
     * @param from where to start
     * @param to where to end
     * @return its offset, or -1 if there is none
     */
    public static int find(byte[] bytes, int from, int to) {
        ByteBuffer words = EightBytes.of(bytes);
        int i = from;
        while (i + Long.BYTES <= to && !EightBytes.contains(words.getLong(i), '\n')) {
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
}
