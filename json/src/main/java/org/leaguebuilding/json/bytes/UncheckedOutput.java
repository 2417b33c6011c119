package org.leaguebuilding.json.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A caller's stream, whose failures are the same exception whichever generation of Jackson writes to it. */
public final class UncheckedOutput extends Output {

    private final OutputStream out;

    public UncheckedOutput(OutputStream out) {
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
