package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Cuts values out of JSON that a parser has already found to be well-formed. */
final class RawJson {

    private RawJson() {}

    /**
     * A value without the white space between its tokens. What comes behind it may be malformed still.
     *
     * @param bytes a document that is well-formed as far as the value goes
     * @param start where the value begins
     * @return the value
     */
    static String compactValue(byte[] bytes, int start) {
        return switch (bytes[start]) {
            case '"' -> new String(bytes, start, stringEnd(bytes, start) - start, UTF_8);
            case '{', '[' -> compactContainer(bytes, start);
            default -> new String(bytes, start, scalarEnd(bytes, start) - start, UTF_8);
        };
    }

    private static String compactContainer(byte[] bytes, int start) {
        byte[] compact = new byte[bytes.length - start];
        int length = 0;
        int depth = 0;
        int at = start;
        do {
            byte b = bytes[at];
            if (b == '"') {
                int end = stringEnd(bytes, at);
                System.arraycopy(bytes, at, compact, length, end - at);
                length += end - at;
                at = end;
            } else {
                depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
                if (!isBlank(b)) {
                    compact[length++] = b;
                }
                at++;
            }
        } while (depth > 0);
        return new String(compact, 0, length, UTF_8);
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

    /** Where the string that begins there ends: behind its closing quote. */
    static int stringEnd(byte[] bytes, int start) {
        int at = start + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
