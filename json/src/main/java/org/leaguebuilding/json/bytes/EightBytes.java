package org.leaguebuilding.json.bytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes of a buffer at once. */
public final class EightBytes {

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** A view that gives eight bytes at once. A fresh process has one at hand sooner than a {@code VarHandle}. */
    public static ByteBuffer of(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether one of the bytes is this ASCII character. */
    public static boolean contains(long word, char ascii) {
        return (zeros(word ^ LOW_BITS * ascii) & HIGH_BITS) != 0;
    }

    /** Whether all bytes are ASCII and none is this character. */
    public static boolean isAsciiWithout(long word, char ascii) {
        return ((word | zeros(word ^ LOW_BITS * ascii)) & HIGH_BITS) == 0;
    }

    /** Whether all bytes are ASCII and none is either of these characters. */
    public static boolean isAsciiWithout(long word, char ascii, char other) {
        return ((word | zeros(word ^ LOW_BITS * ascii) | zeros(word ^ LOW_BITS * other)) & HIGH_BITS) == 0;
    }

    /** Whether all bytes of four words are ASCII and none is this character. */
    public static boolean areAsciiWithout(ByteBuffer words, int at, char ascii) {
        long first = words.getLong(at);
        long second = words.getLong(at + Long.BYTES);
        long third = words.getLong(at + 2 * Long.BYTES);
        long fourth = words.getLong(at + 3 * Long.BYTES);
        long pattern = LOW_BITS * ascii;
        long seen = zeros(first ^ pattern) | zeros(second ^ pattern) | zeros(third ^ pattern) | zeros(fourth ^ pattern);
        return ((first | second | third | fourth | seen) & HIGH_BITS) == 0;
    }

    /** The high bit of the first byte that is zero is set; none is where no byte is. */
    private static long zeros(long word) {
        return (word - LOW_BITS) & ~word;
    }
}
