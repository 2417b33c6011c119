package org.leaguebuilding.json.bytes;

import java.io.OutputStream;

/** Where documents are written to. What it fails with, if it can fail, is unchecked. */
public abstract class Output extends OutputStream {

    @Override
    public final void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public abstract void write(byte[] bytes, int from, int length);
}
