package org.leaguebuilding.json.codec;

import java.util.Optional;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.value.HasCode;

/** What follows from the rest of a document: written for readers, and checked against the rest where the document is read. */
public final class Derived {

    private Derived() {}

    /**
     * Holds a property against what follows from the rest of the object that was just read.
     *
     * @throws org.leaguebuilding.json.input.MalformedJsonException if it says something else
     */
    public static <V> void hold(TokenSource in, String name, V follows, V stated) {
        if (!follows.equals(stated)) {
            throw in.refuseWithin(
                    JsonErrorCode.CONTRADICTION,
                    name,
                    JsonTexts.both("expected.derived", words(follows)),
                    JsonTexts.both("found.text", words(stated)));
        }
    }

    private static String words(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Derived::words).orElse("-");
        }
        return Excerpt.of(HasCode.textOf(value));
    }
}
