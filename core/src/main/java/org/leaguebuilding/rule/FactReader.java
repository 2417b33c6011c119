package org.leaguebuilding.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one type out of its values. The build makes one for each type within a subject; conditions read through
 * {@link SubjectFact}. Immutable and thread-safe.
 */
public abstract class FactReader {

    /** The count of a fact that is absent. */
    static final long ABSENT = -1;

    /** For what the build makes. */
    protected FactReader() {}

    /**
     * Reads a fact that is no count.
     *
     * @param owner the value
     * @param component which of its components, from 0
     * @return the fact; null if it is absent
     */
    protected @Nullable Object read(Object owner, int component) {
        throw new IllegalArgumentException(owner.getClass().getName() + " has no fact " + component + " of that kind");
    }

    /**
     * Reads a count.
     *
     * @param owner the value
     * @param component which of its components, from 0
     * @return the count; -1 if it is absent
     */
    protected long count(Object owner, int component) {
        throw new IllegalArgumentException(owner.getClass().getName() + " has no count " + component);
    }

    /**
     * What an optional holds.
     *
     * @param fact the optional
     * @return the value; null if there is none
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // as the component has it
    protected static @Nullable Object orNull(Optional<?> fact) {
        return fact.isPresent() ? fact.get() : null;
    }
}
