package org.leaguebuilding.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.input.MalformedJsonException;

/**
 * What became of some bytes: the canonical form of what they were read as, or the place and kind of the refusal. Anything else
 * is a finding, and leaves as the exception that it is.
 *
 * @param text the form or the refusal
 */
record Outcome(String text) {

    /** Far above what the wording around 64 characters of input needs. */
    private static final int LONGEST_MESSAGE = 1_500;

    static <T> Outcome of(Supplier<T> reader, Function<T, byte[]> writer) {
        try {
            return new Outcome(new String(writer.apply(reader.get()), UTF_8));
        } catch (MalformedJsonException e) {
            return refused(e);
        }
    }

    static <T> Outcome of(NdjsonLine<T> line, Function<T, byte[]> writer) {
        if (line instanceof NdjsonLine.Bad<T> bad) {
            return refused(bad.reason());
        }
        return new Outcome(new String(writer.apply(line.get().orElseThrow()), UTF_8));
    }

    private static Outcome refused(MalformedJsonException e) {
        String message = e.message(Locale.CHINA) + e.message(Locale.ENGLISH);
        if (message.length() > LONGEST_MESSAGE) {
            throw new AssertionError("a message quotes too much: " + message.length() + " characters");
        }
        return new Outcome(e.code().code() + " " + e.pointer());
    }

    void requireSame(Outcome other) {
        if (!equals(other)) {
            throw new AssertionError("the generations differ: " + text + " and " + other.text);
        }
    }
}
