package org.leaguebuilding.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A caller's stream, whose failures are the same exception whichever generation of Jackson writes to it. */
final class UncheckedOutput extends Output {

    private final OutputStream out;

    UncheckedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
