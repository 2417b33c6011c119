package org.leaguebuilding.examples.cityreport.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.NdjsonReader;

/** Tells of the malformed lines of one input: file, line, column, what is wrong and what would be right. */
public final class BadLines {

    private final Console console;
    private final Input input;
    private final Texts texts;
    private boolean isFirst = true;

    /**
     * The lines of an input.
     *
     * @param console where to tell
     * @param input the input
     * @param texts the language
     */
    public BadLines(Console console, Input input, Texts texts) {
        this.console = console;
        this.input = input;
        this.texts = texts;
    }

    /** Takes note of a line that is not malformed. */
    public void pass() {
        isFirst = false;
    }

    /**
     * Tells of a line. A document that is spread over several lines is wrong in each of them; the first one says why.
     *
     * @param bad the line
     */
    public void complain(NdjsonLine.Bad<?> bad) {
        console.complain(texts.get("check.malformed", input.name(), bad.reason().message(texts.locale())));
        if (isFirst && bad.reason().code() == JsonErrorCode.UNEXPECTED_END) {
            console.complain(texts.get("check.one-line", input.name()));
        }
        isFirst = false;
    }

    /**
     * Whether there is another line. Only reading fails here: what is written has an exception of its own.
     *
     * @param lines the lines
     * @return whether there is one
     * @throws IOException if the input cannot be read
     */
    public static boolean hasNext(NdjsonReader<?> lines) throws IOException {
        try {
            return lines.hasNext();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
