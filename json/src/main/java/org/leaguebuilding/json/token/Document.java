package org.leaguebuilding.json.token;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.json.bytes.LineEnds;
import org.leaguebuilding.json.bytes.RawJson;
import org.leaguebuilding.json.bytes.Utf16;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

/**
 * The bytes of one document and how they are to be read. The bytes are not copied; the one who opens the document keeps them
 * as they are until it is read.
 *
 * @param bytes a buffer that holds the document
 * @param from where it begins
 * @param to where it ends
 * @param firstLine the number of its first line
 * @param limits the limits that it has to keep
 * @param unknown what becomes of properties that no table names
 * @param line whether it is a line of a file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Document(
        byte[] bytes, int from, int to, long firstLine, ReadLimits limits, UnknownProperties unknown, boolean line) {

    /**
     * A document that may have several lines.
     *
     * @param bytes a buffer that holds the document
     * @param from where it begins
     * @param to where it ends
     * @param firstLine the number of its first line
     * @param limits the limits that it has to keep
     * @param unknown what becomes of properties that no table names
     */
    public Document(byte[] bytes, int from, int to, long firstLine, ReadLimits limits, UnknownProperties unknown) {
        this(bytes, from, to, firstLine, limits, unknown, false);
    }

    /**
     * This document without the byte order mark that some editors put before it.
     *
     * @return the document after the mark
     */
    Document withoutMark() {
        boolean marked = to - from >= 3
                && bytes[from] == (byte) 0xef
                && bytes[from + 1] == (byte) 0xbb
                && bytes[from + 2] == (byte) 0xbf;
        return marked ? new Document(bytes, from + 3, to, firstLine, limits, unknown, line) : this;
    }

    /**
     * The part of this document before an offset.
     *
     * @param end the offset, from the start of the buffer
     * @return the document that ends there
     */
    Document before(int end) {
        return new Document(bytes, from, end, firstLine, limits, unknown, line);
    }

    /**
     * Whether a property may be anywhere in this document, for which it is not parsed.
     *
     * @param name the property's name, in ASCII letters
     * @return false if neither the name is there nor an escape by which letters can be written otherwise
     */
    public boolean mayMention(String name) {
        for (int i = from; i < to; i++) {
            if (holds(i, "\\u") || holds(i, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int at, String ascii) {
        int length = ascii.length();
        if (at + length > to) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a string has more than so many UTF-16 characters, as far as can be said before it is known to be well-formed.
     *
     * @param offset the offset of its opening quote, from the start of the document
     * @param chars the number of characters
     * @return false if the string, or the document, ends with fewer
     */
    boolean hasLongerString(int offset, int chars) {
        return to - from > chars && RawJson.charsOfString(bytes, from + offset, to, chars) > chars;
    }

    /**
     * Where offsets lie, in lines and characters, in one pass.
     *
     * @param ascending the offsets, from the start of the document, each larger than the one before
     * @return their positions
     */
    ImmutableList<Position> positions(long[] ascending) {
        ImmutableList.Builder<Position> positions = ImmutableList.builder();
        long row = firstLine;
        int column = 1;
        int i = from;
        for (long offset : ascending) {
            int end = (int) Math.min(to, from + Math.max(0, offset));
            for (; i < end; i++) {
                boolean ends = bytes[i] == '\n';
                row += ends ? 1 : 0;
                column = ends ? 1 : column + Utf16.widthOf(bytes[i]);
            }
            positions.add(new Position(row, column));
        }
        return positions.build();
    }

    /**
     * Where an offset lies, in lines and characters.
     *
     * @param offset the offset, from the start of the document
     * @return the position
     */
    Position position(long offset) {
        int end = (int) Math.min(to, from + Math.max(0, offset));
        long row = firstLine;
        int start = from;
        for (int feed = LineEnds.find(bytes, from, end); feed >= 0; feed = LineEnds.find(bytes, start, end)) {
            row++;
            start = feed + 1;
        }
        int column = 1;
        for (int i = start; i < end; i++) {
            column += Utf16.widthOf(bytes[i]);
        }
        return new Position(row, column);
    }

    /**
     * Whether this is a line in which a carriage return stands before an offset, with at most blanks between.
     *
     * @param offset the offset, from the start of the document
     * @return true if the line may be meant to end there
     */
    boolean isReturnBefore(long offset) {
        int i = (int) Math.min(to, from + Math.max(0, offset)) - 1;
        while (i >= from && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i--;
        }
        return line && i >= from && bytes[i] == '\r';
    }
}
