package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where the program reads and writes. Always UTF-8, whatever the machine's default is.
 *
 * @param in what is read where no file is named
 * @param out answers
 * @param err what went wrong, and progress
 * @param terminal whether a person watches
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    private static final int BUFFER = 1 << 16;

    /**
     * The process's own streams.
     *
     * @return the console
     */
    static Console ofProcess() {
        return of(System.in, System.out, System.err, isWatched());
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
        return new Console(
                in,
                new PrintStream(new BufferedOutputStream(out, BUFFER), false, UTF_8),
                new PrintStream(err, true, UTF_8),
                terminal);
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
