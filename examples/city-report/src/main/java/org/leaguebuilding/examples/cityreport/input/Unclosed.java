package org.leaguebuilding.examples.cityreport.input;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that is not the command's to close. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {}
}
