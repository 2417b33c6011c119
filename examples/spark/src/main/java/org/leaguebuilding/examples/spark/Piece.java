package org.leaguebuilding.examples.spark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A piece of a file: the lines of which the first byte lies in it.
 *
 * @param file the file, as Hadoop names it
 * @param from where the piece starts, in bytes
 * @param to where it ends, exclusive
 * @param packed whether the file is packed, so that it is one piece, of which {@code to} says nothing
 * @param earlier how many lines of the file there are before its first one
 */
record Piece(String file, long from, long to, boolean packed, long earlier) implements Serializable {

    /** Takes all five. */
    Piece {
        requireNonNull(file, "file");
    }

    /** The same piece, of which it is known how many lines there are before. */
    Piece after(long lines) {
        return new Piece(file, from, to, packed, lines);
    }
}
