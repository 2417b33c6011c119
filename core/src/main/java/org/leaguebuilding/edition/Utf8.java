package org.leaguebuilding.edition;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;

/** Hashes texts by their bytes in UTF-8. */
final class Utf8 {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;
    private static final int SIX_BITS = 0x3f;

    private Utf8() {}

    /** The hash of a text without lone halves of characters. */
    static HashCode hash(String text, Hasher hasher) {
        text.codePoints().forEach(point -> put(point, hasher));
        return hasher.hash();
    }

    private static void put(int point, Hasher hasher) {
        if (point < ONE_BYTE) {
            hasher.putByte((byte) point);
        } else if (point < TWO_BYTES) {
            hasher.putByte((byte) (0xc0 | (point >> 6)));
        } else if (point < THREE_BYTES) {
            hasher.putByte((byte) (0xe0 | (point >> 12)));
        } else {
            hasher.putByte((byte) (0xf0 | (point >> 18))).putByte((byte) (ONE_BYTE | ((point >> 12) & SIX_BITS)));
        }
        if (point >= TWO_BYTES) {
            hasher.putByte((byte) (ONE_BYTE | ((point >> 6) & SIX_BITS)));
        }
        if (point >= ONE_BYTE) {
            hasher.putByte((byte) (ONE_BYTE | (point & SIX_BITS)));
        }
    }
}
