package org.leaguebuilding.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Cuts values out of JSON that a parser has already found to be well-formed. */
public final class RawJson {

    private RawJson() {}

    /**
     * A value without the white space between its tokens. What comes after it may be malformed still.
     *
     * @param bytes a document that is well-formed as far as the value goes
     * @param start where the value begins
     * @return the value
     */
    public static String compactValue(byte[] bytes, int start) {
        return switch (bytes[start]) {
            case '"' -> new String(bytes, start, stringEnd(bytes, start) - start, UTF_8);
            case '{', '[' -> compactContainer(bytes, start);
            default -> new String(bytes, start, scalarEnd(bytes, start) - start, UTF_8);
        };
    }

    private static String compactContainer(byte[] bytes, int start) {
        // As long as the value, not as the rest of the document, of which there may be many values.
        byte[] compact = new byte[containerEnd(bytes, start) - start];
        int length = 0;
        int at = start;
        while (at < start + compact.length) {
            if (bytes[at] == '"') {
                int end = stringEnd(bytes, at);
                System.arraycopy(bytes, at, compact, length, end - at);
                length += end - at;
                at = end;
            } else {
                if (!isBlank(bytes[at])) {
                    compact[length++] = bytes[at];
                }
                at++;
            }
        }
        return new String(compact, 0, length, UTF_8);
    }

    /** Where the object or array that starts there ends: after its closing bracket. */
    private static int containerEnd(byte[] bytes, int start) {
        int depth = 0;
        int at = start;
        do {
            byte b = bytes[at];
            depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
            at = b == '"' ? stringEnd(bytes, at) : at + 1;
        } while (depth > 0);
        return at;
    }

    private static int scalarEnd(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && belongsToScalar(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Letters of words and what numbers are written with. */
    private static boolean belongsToScalar(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'E';
    }

    /** Where the string that starts there ends: after its closing quote. */
    public static int stringEnd(byte[] bytes, int start) {
        int at = start + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /**
     * How many UTF-16 characters a string has. It may be malformed: then it is only certain that the count ends, and where.
     *
     * @param bytes a buffer that holds the document
     * @param start where the string begins
     * @param to where the document ends
     * @param most the count may stop when it is above that
     * @return the number of characters
     */
    public static int charsOfString(byte[] bytes, int start, int to, int most) {
        ByteBuffer words = EightBytes.of(bytes);
        int chars = 0;
        int at = start + 1;
        while (chars <= most && at < to) {
            if (at + Long.BYTES <= to && EightBytes.isAsciiWithout(words.getLong(at), '"', '\\')) {
                chars += Long.BYTES;
                at += Long.BYTES;
                continue;
            }
            int next = Math.min(at + Long.BYTES, to);
            while (at < next) {
                byte b = bytes[at];
                if (b == '"') {
                    return chars;
                }
                chars += b == '\\' ? 1 : Utf16.widthOf(b);
                at += b == '\\' ? escapeLength(bytes, at, to) : 1;
            }
        }
        return chars;
    }

    private static int escapeLength(byte[] bytes, int at, int to) {
        return at + 1 < to && bytes[at + 1] == 'u' ? 6 : 2;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
