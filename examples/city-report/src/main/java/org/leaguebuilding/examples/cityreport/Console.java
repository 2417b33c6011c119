package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where the program reads and writes.
 *
 * @param in what is read where no file is named
 * @param out answers
 * @param err what went wrong
 * @param progress what only a person who watches needs; if it cannot be written, nothing is lost
 * @param terminal whether a person watches
 */
public record Console(InputStream in, Output out, Output err, PrintStream progress, boolean terminal) {

    /**
     * The process's own streams.
     *
     * @return the console
     */
    static Console ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isWatched());
    }

    /**
     * Takes any streams.
     *
     * @param in what is read where no file is named
     * @param out answers
     * @param err what went wrong, and progress
     * @param terminal whether a person watches
     * @return the console
     */
    static Console of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        return new Console(in, Output.to(out), Output.to(err), new PrintStream(err, true, UTF_8), terminal);
    }

    /**
     * Tells what went wrong, after the answers so far.
     *
     * @param line what went wrong
     * @throws OutputFailedException if it cannot be written
     */
    public void complain(String line) {
        out.flush();
        err.println(line);
        err.flush();
    }

    /** Before JDK 22 a console is there only where a person watches; from then on it says so itself. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }
}
