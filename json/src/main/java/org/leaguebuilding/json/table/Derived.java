package org.leaguebuilding.json.table;

import java.util.Optional;
import org.leaguebuilding.bundle.Excerpt;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.value.Coded;

/** What follows from the rest of a document: written for readers, and held against the rest where the document is read. */
final class Derived {

    private Derived() {}

    /**
     * Holds a property against what follows from the rest of the object that was just read.
     *
     * @throws org.leaguebuilding.json.MalformedJsonException if it says something else
     */
    static <V> void hold(TokenSource in, String name, V follows, V stated) {
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
        return Excerpt.of(value instanceof Coded coded ? coded.code() : value.toString());
    }
}
