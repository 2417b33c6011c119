package org.leaguebuilding.json.token;

/** Finds line feeds, eight bytes at a time. */
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
        int i = from;
        while (i + Long.BYTES <= to && !Words.contains(Words.get(bytes, i), '\n')) {
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
