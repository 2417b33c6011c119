package org.leaguebuilding.json.bytes;

import java.util.Arrays;

/** Collects what a sink writes; most documents come in one piece, which is copied once. Not thread-safe. */
public final class Bytes extends Output {

    private byte[] collected = new byte[0];
    private int size;

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (length > collected.length - size) {
            int needed = Math.addExact(size, length);
            collected = Arrays.copyOf(collected, Math.max(needed, (int) Math.min(2L * size, Integer.MAX_VALUE - 8)));
        }
        System.arraycopy(bytes, from, collected, size, length);
        size += length;
    }

    /** What was collected; nothing is to be written any more. */
    public byte[] take() {
        return size == collected.length ? collected : Arrays.copyOf(collected, size);
    }

    /** Hands on what was collected, and begins anew. */
    public void moveTo(Output target) {
        target.write(collected, 0, size);
        size = 0;
    }
}
