package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * One run of the program in a pipe, as a test sees it.
 *
 * @param status the exit status
 * @param out what it answered
 * @param err what it said on standard error
 */
public record Run(int status, String out, String err) {

    public static Run of(String... args) {
        return withInput("", args);
    }

    public static Run withInput(String input, String... args) {
        return withInput(input.getBytes(UTF_8), args);
    }

    public static Run withInput(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.of(new ByteArrayInputStream(input), out, err, false);
        int status = CityReport.run(console, args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
