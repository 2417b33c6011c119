package org.leaguebuilding.json.token;

import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.text.JsonTexts;

/** Refusals of inputs that no parser has seen. */
public final class TooLong {

    private TooLong() {}

    public static MalformedJsonException refuse(JsonErrorCode code, String expected, int max, long line) {
        return new MalformedJsonException(
                code, "", line, 1, JsonTexts.both(expected, max), JsonTexts.both("found.more", ""), null);
    }
}
