package org.leaguebuilding.json.bytes;

/** Counts and checks characters as Java and positions count them, in UTF-16. */
public final class Utf16 {

    private Utf16() {}

    /** The index of the first half of a character, or -1 if all are whole: a half would be lost where a string becomes UTF-8. */
    public static int firstLone(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean whole =
                        Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
                if (!whole) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** How many characters a byte of UTF-8 begins: none if it continues one, two beyond the basic plane. */
    public static int widthOf(byte b) {
        int unsigned = b & 0xff;
        if (unsigned >= 0x80 && unsigned < 0xc0) {
            return 0;
        }
        return unsigned >= 0xf0 ? 2 : 1;
    }
}
