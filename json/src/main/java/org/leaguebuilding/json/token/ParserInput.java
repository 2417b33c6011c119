package org.leaguebuilding.json.token;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds one parser with one document after the other, for making a parser costs as much as a tenth of a document. To the
 * parser each document is where its input ends, so it never sees beyond the one that it is at. Not thread-safe.
 *
 * @param <P> the parsers
 */
final class ParserInput<P> extends InputStream {

    /**
     * A parser remembers the names that it has seen. Those of the tables are few; of documents with others, which strangers
     * may have chosen, it is given so many bytes.
     */
    private static final int STRANGE_BYTES = 1 << 20;

    /**
     * Few lines have more bytes, but enough for the JIT to see early what happens between two pieces; it would compile the
     * whole parser again when the first line came that does not fit into the parser's buffer.
     */
    private static final int PIECE = 2_048;

    private @Nullable P idle;

    private byte[] bytes = {};
    private int from;
    private int to;
    private int next;

    /** How many bytes the parser was given before the present document. */
    private long before;

    /** How many bytes of documents with names that no table has. */
    private long strange;

    /**
     * Goes to the next document. The source of the one before has to be closed.
     *
     * @return the parser that goes on, or null if this feed needs a new one
     */
    @Nullable P begin(Document document) {
        P parser = idle;
        if (parser == null) {
            before = 0;
            strange = 0;
        } else {
            // Not all of it: blanks at its end may not have been asked for.
            before += next - from;
            idle = null;
        }
        bytes = document.bytes();
        from = document.from();
        to = document.to();
        next = from;
        return parser;
    }

    /**
     * Takes a parser back that is through with its document.
     *
     * @param parser the parser
     * @param stranger whether the document had names that no table has
     * @return false if it has seen enough of them and is to be closed
     */
    boolean keep(P parser, boolean stranger) {
        strange += stranger ? to - from : 0;
        boolean kept = strange < STRANGE_BYTES;
        idle = kept ? parser : null;
        return kept;
    }

    /** How many bytes the parser was given before the present document. */
    long before() {
        return before;
    }

    /** Whether the parser, which is at that offset of all that it was given, has nothing but blanks before it. */
    boolean isBlankBehind(long offset) {
        for (int i = from + (int) (offset - before); i < to; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() {
        return next < to ? bytes[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (next == to) {
            return -1;
        }
        int count = Math.min(Math.min(length, PIECE), to - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }
}
