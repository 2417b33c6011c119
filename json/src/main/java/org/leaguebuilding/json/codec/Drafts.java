package org.leaguebuilding.json.codec;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** What the drafts of types without a builder share. */
public final class Drafts {

    private Drafts() {}

    /** A required value, which the table has made sure is there. */
    public static <V> V given(@Nullable V value) {
        return requireNonNull(value, "the table lets no document without it pass");
    }
}
