package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream of the program that tells when something could not be written. {@code PrintStream} and {@code PrintWriter}, which
 * the JDK has for that, swallow it. Always UTF-8 and line feeds, whatever the machine's default is. Not thread-safe.
 */
public final class Output {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;

    private Output(OutputStream out) {
        this.out = out;
    }

    /**
     * Takes a stream.
     *
     * @param out where everything goes, in large pieces and at {@link #flush()}
     * @return the output
     */
    static Output to(OutputStream out) {
        return new Output(new BufferedOutputStream(out, BUFFER));
    }

    /**
     * Writes a line.
     *
     * @param text the line without its end
     * @throws OutputFailedException if it cannot be written
     */
    public void println(String text) {
        write(text.getBytes(UTF_8));
        write(new byte[] {'\n'});
    }

    /** Writes a blank line. */
    public void println() {
        println("");
    }

    /**
     * Writes text as it is.
     *
     * @param text the text, with its line ends
     * @throws OutputFailedException if it cannot be written
     */
    public void print(String text) {
        write(text.getBytes(UTF_8));
    }

    /**
     * Writes bytes as they are.
     *
     * @param bytes the bytes
     * @throws OutputFailedException if they cannot be written
     */
    public void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failure) {
            throw new OutputFailedException(failure);
        }
    }

    /**
     * Hands over what is held back.
     *
     * @throws OutputFailedException if it cannot be written
     */
    public void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new OutputFailedException(failure);
        }
    }
}
