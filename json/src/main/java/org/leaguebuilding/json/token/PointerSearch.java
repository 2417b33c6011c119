package org.leaguebuilding.json.token;

import com.google.common.base.Splitter;

/**
 * Finds the place of a pointer by reading the document once more. It runs only when a document has been refused, so that
 * reading itself need not remember places.
 */
final class PointerSearch {

    private static final Splitter SEGMENTS = Splitter.on('/');

    private PointerSearch() {}

    /**
     * Where the value that a pointer names begins.
     *
     * @param in the document at its start
     * @param pointer the pointer, as sources give it
     * @return the offset in bytes; of the innermost value around it, if there is no such value
     */
    static long offset(TokenSource in, String pointer) {
        in.advance();
        long found = in.tokenOffset();
        Iterable<String> segments = SEGMENTS.split(pointer.isEmpty() ? pointer : pointer.substring(1));
        if (pointer.isEmpty()) {
            return found;
        }
        for (String segment : segments) {
            if (!enter(in, segment)) {
                return found;
            }
            found = in.tokenOffset();
        }
        return found;
    }

    private static boolean enter(TokenSource in, String segment) {
        boolean array = in.token() == Token.ARRAY;
        int depth = in.depth();
        int index = 0;
        in.advance();
        while (in.depth() >= depth) {
            if (in.token() == Token.NAME) {
                boolean here = Pointers.segment(in.name()).equals(segment);
                in.advance();
                if (here) {
                    return true;
                }
            } else if (array && Integer.toString(index++).equals(segment)) {
                return true;
            }
            skip(in);
            in.advance();
        }
        return false;
    }

    private static void skip(TokenSource in) {
        if (in.token() == Token.OBJECT || in.token() == Token.ARRAY) {
            int depth = in.depth();
            while (in.depth() >= depth) {
                in.advance();
            }
        }
    }
}
