package org.leaguebuilding.json;

import java.util.Arrays;

/** Collects what a sink writes; most documents come in one piece, which is copied once. Not thread-safe. */
final class Bytes extends Output {

    private byte[] collected = new byte[0];

    @Override
    public void write(byte[] bytes, int from, int length) {
        int size = collected.length;
        collected =
                size == 0 ? Arrays.copyOfRange(bytes, from, from + length) : Arrays.copyOf(collected, size + length);
        if (size > 0) {
            System.arraycopy(bytes, from, collected, size, length);
        }
    }

    byte[] take() {
        return collected;
    }
}
