package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/**
 * How one kind of value stands in JSON. Immutable and thread-safe.
 *
 * @param <V> the values
 */
public abstract class Codec<V> {

    protected Codec() {}

    /**
     * {@return the value that is read}
     *
     * @param in a source that stands at the value's first token, and at its last one afterwards
     * @throws org.leaguebuilding.json.input.MalformedJsonException if there is anything else
     */
    public abstract V read(TokenSource in);

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value the value
     */
    public abstract void write(TokenSink out, V value);

    /**
     * {@return the codec of one value: another one where this is that of values of several types}
     *
     * @param value the value
     */
    public Codec<V> of(V value) {
        return this;
    }

    /**
     * Where an object within a value stands when the value is written.
     *
     * @param path names of properties, indices in lists and keys, as a document may have them
     * @return the place; the path as it is where nothing is known of it
     */
    public WrittenPlace place(ImmutableList<String> path) {
        return new WrittenPlace(path, false);
    }

    /**
     * {@return the schema of what {@link #read} takes}
     *
     * @param definitions takes up the types that the schema refers to
     */
    public abstract Schema schema(Definitions definitions);
}
