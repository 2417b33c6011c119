package org.leaguebuilding.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of which an earlier run has written a part: what is there is compared with what comes, and only what comes after it is
 * written. So nothing is written before all that is there was found right. Not thread-safe.
 */
final class ResumedOutput extends OutputStream {

    private final Path file;
    private final InputStream earlier;
    private @Nullable OutputStream later;
    private long line = 1;
    private boolean refused;

    ResumedOutput(Path file) throws IOException {
        this.file = file;
        this.earlier = Files.newInputStream(file);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /**
     * Compares bytes, or writes them.
     *
     * @throws IllegalStateException if others are there
     */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int compared = later == null ? compare(bytes, from, length) : 0;
        if (compared < length) {
            later().write(bytes, from + compared, length - compared);
        }
    }

    private int compare(byte[] bytes, int from, int length) throws IOException {
        byte[] there = refused ? new byte[0] : earlier.readNBytes(length);
        int different = Arrays.mismatch(there, 0, there.length, bytes, from, from + there.length);
        count(there, different < 0 ? there.length : different);
        if (refused || different >= 0) {
            throw refuse();
        }
        return there.length;
    }

    private void count(byte[] same, int length) {
        for (int i = 0; i < length; i++) {
            line += same[i] == '\n' ? 1 : 0;
        }
    }

    private IllegalStateException refuse() {
        refused = true;
        return new IllegalStateException(
                file + ":" + line + ": not what these subjects are answered with by this edition in this language");
    }

    private OutputStream later() throws IOException {
        if (later == null) {
            later = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }
        return later;
    }

    /**
     * All has come.
     *
     * @throws IllegalStateException if more is there
     */
    void end() throws IOException {
        if (later == null && earlier.read() >= 0) {
            throw refuse();
        }
    }

    @Override
    public void close() throws IOException {
        refused = true;
        try {
            earlier.close();
        } finally {
            if (later != null) {
                later.close();
            }
        }
    }
}
