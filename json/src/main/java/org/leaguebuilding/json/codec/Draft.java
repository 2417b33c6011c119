package org.leaguebuilding.json.codec;

import org.leaguebuilding.json.token.TokenSource;

/**
 * A value while it is read. Not thread-safe.
 *
 * @param <T> the values
 */
public abstract class Draft<T> {

    /** Reads the value of the property at a place, at which the source stands. */
    public abstract void read(int place, TokenSource in);

    /** Makes the value of what was read. */
    public abstract T end(TokenSource in);

    /** The source gives no other place than those of the names. */
    protected final AssertionError noProperty(int place) {
        return new AssertionError(getClass().getSimpleName() + " has no property " + place);
    }
}
