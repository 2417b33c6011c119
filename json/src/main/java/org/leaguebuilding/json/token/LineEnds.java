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
}
