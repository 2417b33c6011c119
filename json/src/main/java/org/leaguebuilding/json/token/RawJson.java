package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Cuts values out of JSON that a parser has already found to be well-formed. */
final class RawJson {

    private RawJson() {}

    /**
     * A value without the white space between its tokens.
     *
     * @param bytes a well-formed document
     * @param start where the value begins
     * @return the value
     */
    static String compactValue(byte[] bytes, int start) {
        byte[] compact = new byte[bytes.length - start];
        int length = 0;
        int depth = 0;
        int at = start;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (depth == 0 && length > 0 && endsScalar(b)) {
                break;
            }
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
            if (depth == 0 && (b == '"' || b == '}' || b == ']')) {
                break;
            }
        }
        return new String(compact, 0, length, UTF_8);
    }

    /** Where the string that begins there ends: behind its closing quote. */
    static int stringEnd(byte[] bytes, int start) {
        int at = start + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static boolean endsScalar(byte b) {
        return b == ',' || b == '}' || b == ']' || isBlank(b);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
