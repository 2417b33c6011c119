package org.leaguebuilding.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leaguebuilding.json.input.MalformedJsonException;

/**
 * One line of an NDJSON file: a value, or the reason why it is none. Immutable and thread-safe as far as the value is.
 *
 * @param <T> the values
 */
public sealed interface NdjsonLine<T> permits NdjsonLine.Good, NdjsonLine.Bad {

    /** {@return the line's number in the file, from 1; blank lines count} */
    long number();

    /** {@return the value, if the line holds one; empty for a bad line} */
    Optional<T> get();

    /**
     * A line that holds a value.
     *
     * @param <T> the values
     * @param number the line's number, from 1
     * @param value the value
     */
    record Good<T>(long number, T value) implements NdjsonLine<T> {

        /** Takes both. */
        public Good {
            requireNonNull(value, "value");
        }

        @Override
        public Optional<T> get() {
            return Optional.of(value);
        }
    }

    /**
     * A line that holds none.
     *
     * @param <T> the values that it could have held
     * @param number the line's number, from 1
     * @param reason why; its {@link MalformedJsonException#line()} is the number too
     */
    record Bad<T>(long number, MalformedJsonException reason) implements NdjsonLine<T> {

        /** Takes both. */
        public Bad {
            requireNonNull(reason, "reason");
        }

        @Override
        public Optional<T> get() {
            return Optional.empty();
        }
    }
}
