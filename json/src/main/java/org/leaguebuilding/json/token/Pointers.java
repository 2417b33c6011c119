package org.leaguebuilding.json.token;

import java.util.List;
import org.leaguebuilding.bundle.Excerpt;

/** JSON pointers (RFC 6901) of places. */
public final class Pointers {

    private Pointers() {}

    /**
     * The pointer with these steps.
     *
     * @param steps names of properties and indices, from the outside in
     * @return the pointer, empty for the whole document
     */
    public static String of(List<String> steps) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(escaped(step));
        }
        return pointer.toString();
    }

    /** One name of a pointer, escaped, and cut to what a message may quote. */
    static String segment(String name) {
        return escaped(Excerpt.of(name));
    }

    /** One name of a pointer, escaped. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer with these segments, the innermost of which comes first. */
    static String ofInnermostFirst(List<String> segments) {
        StringBuilder pointer = new StringBuilder();
        for (int i = segments.size() - 1; i >= 0; i--) {
            pointer.append('/').append(segments.get(i));
        }
        return pointer.toString();
    }
}
