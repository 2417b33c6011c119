package org.leaguebuilding.json;

/** Finds halves of characters, which would be lost where a string becomes UTF-8. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first half of a character, or -1 if all are whole. */
    static int firstLone(String text) {
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
}
