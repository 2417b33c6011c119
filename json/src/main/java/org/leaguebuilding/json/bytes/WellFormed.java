package org.leaguebuilding.json.bytes;

import java.nio.ByteBuffer;

/**
 * Looks through the bytes of a document for what parsers let pass: over-long and other ill-formed UTF-8, and escapes that
 * stand for half of a character. Many bytes at a time where there is nothing to see.
 */
public final class WellFormed {

    private WellFormed() {}

    /**
     * The offset of the first ill-formed character or escape.
     *
     * @return the offset in the buffer, or -1 if there is none; for an escape {@code -2 - offset}
     */
    public static int firstFlaw(byte[] bytes, int from, int to) {
        ByteBuffer words = EightBytes.of(bytes);
        int i = from;
        while (i < to) {
            if (i + Long.BYTES <= to && EightBytes.isAsciiWithout(words.getLong(i), '\\')) {
                i = afterPlain(words, i + Long.BYTES, to);
            } else if (bytes[i] == '\\') {
                int next = afterEscape(bytes, i, to);
                if (next < 0) {
                    return halfAt(i);
                }
                i = next;
            } else {
                int next = bytes[i] >= 0 ? i + 1 : afterCharacter(bytes, i, to);
                if (next < 0) {
                    return i;
                }
                i = next;
            }
        }
        return -1;
    }

    /** Passes over four words at a time in which there is nothing to see. */
    private static int afterPlain(ByteBuffer words, int from, int to) {
        int last = to - 4 * Long.BYTES;
        int i = from;
        while (i <= last && EightBytes.areAsciiWithout(words, i, '\\')) {
            i += 4 * Long.BYTES;
        }
        return i;
    }

    /** The flaw of half a character at an offset, as {@link #firstFlaw} gives it. */
    public static int halfAt(int offset) {
        return -2 - offset;
    }

    /** After the UTF-8 character that starts here, or -1. */
    private static int afterCharacter(byte[] bytes, int i, int to) {
        int first = bytes[i] & 0xff;
        int second = i + 1 < to ? bytes[i + 1] & 0xff : 0;
        if (first < 0xe0) {
            return first >= 0xc2 && isContinuation(second) ? i + 2 : -1;
        } else if (first < 0xf0) {
            boolean shortest = first != 0xe0 || second >= 0xa0;
            boolean noSurrogate = first != 0xed || second < 0xa0;
            return shortest && noSurrogate && isContinuation(second) && continues(bytes, i + 2, to) ? i + 3 : -1;
        }
        boolean inRange = first < 0xf4 || (first == 0xf4 && second < 0x90);
        boolean shortest = first != 0xf0 || second >= 0x90;
        return inRange
                        && shortest
                        && isContinuation(second)
                        && continues(bytes, i + 2, to)
                        && continues(bytes, i + 3, to)
                ? i + 4
                : -1;
    }

    private static boolean continues(byte[] bytes, int i, int to) {
        return i < to && isContinuation(bytes[i] & 0xff);
    }

    private static boolean isContinuation(int unsigned) {
        return (unsigned & 0xc0) == 0x80;
    }

    /** After the escape that starts here, or -1 if it stands for half of a character. */
    private static int afterEscape(byte[] bytes, int i, int to) {
        int unit = escaped(bytes, i, to);
        if (unit < 0 || !Character.isSurrogate((char) unit)) {
            return i + 2;
        }
        int other = Character.isHighSurrogate((char) unit) ? escaped(bytes, i + 6, to) : -1;
        return other >= 0 && Character.isLowSurrogate((char) other) ? i + 12 : -1;
    }

    /** The unit that an escape with four digits stands for, or -1 if there is no such escape. */
    private static int escaped(byte[] bytes, int i, int to) {
        if (i + 6 > to || bytes[i] != '\\' || bytes[i + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = i + 2; digit < i + 6; digit++) {
            int value = Character.digit(bytes[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = unit << 4 | value;
        }
        return unit;
    }
}
