package org.leaguebuilding.json;

import org.leaguebuilding.json.internal.JsonTexts;

/** Refusals of inputs that no parser has seen. */
final class Refusals {

    private Refusals() {}

    static MalformedJsonException tooLong(JsonErrorCode code, String expected, int max, long line) {
        return new MalformedJsonException(
                code, "", line, 1, JsonTexts.both(expected, max), JsonTexts.both("found.more", ""), null);
    }
}
