package org.leaguebuilding.examples.cityreport.input;

import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.NdjsonLine;
import org.leaguebuilding.json.input.JsonErrorCode;

/** Tells of the malformed lines of one input: file, line, column, what is wrong and what would be right. */
public final class BadLines {

    private final Console console;
    private final Input input;
    private final Texts texts;
    private boolean isFirst = true;
    private boolean hasAny;

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
        hasAny = true;
    }

    /**
     * Whether the input had a malformed line so far.
     *
     * @return whether it was told of one
     */
    public boolean hasAny() {
        return hasAny;
    }
}
