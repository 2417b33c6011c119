package org.leaguebuilding.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one type out of its values, and makes values with other facts. The build makes one for each type within a subject; conditions read through
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
     * Takes a value apart.
     *
     * @param owner the value
     * @return its components as {@link #read} gives them, counts as an {@code Integer}; null for what is absent
     */
    protected @Nullable Object[] parts(Object owner) {
        throw new IllegalArgumentException(owner.getClass().getName() + " is not taken apart");
    }

    /**
     * Puts a value together.
     *
     * @param parts its components as {@link #parts} gives them
     * @return the value
     */
    protected Object make(@Nullable Object[] parts) {
        throw new IllegalArgumentException("no value is put together of " + parts.length + " components");
    }

    /** A value like another one, with another fact in one component. */
    final Object with(Object owner, int component, @Nullable Object fact) {
        @Nullable Object[] parts = parts(owner);
        parts[component] = fact;
        return make(parts);
    }

    /**
     * A fact that has to be there.
     *
     * @param fact the fact
     * @return it
     * @throws IllegalArgumentException if there is none
     */
    protected static Object given(@Nullable Object fact) {
        if (fact == null) {
            throw new IllegalArgumentException("this fact cannot be absent");
        }
        return fact;
    }

    /**
     * A count out of a component.
     *
     * @param count the component
     * @return the count; null if there is none
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // as the component has it
    protected static @Nullable Integer countOrNull(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    /**
     * A count as a component has it.
     *
     * @param fact the count; null for none
     * @return the count
     */
    protected static OptionalInt countOf(@Nullable Object fact) {
        return fact == null ? OptionalInt.empty() : OptionalInt.of((Integer) fact);
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
