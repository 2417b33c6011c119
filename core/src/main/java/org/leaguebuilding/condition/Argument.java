package org.leaguebuilding.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;

/**
 * What the texts of a rule may name. Immutable and thread-safe.
 *
 * @param name the name
 * @param always whether it is there even where a fact is absent
 * @param value gives it for a subject or an element
 */
record Argument(String name, boolean always, Value value) {

    /** Gives the argument. */
    @FunctionalInterface
    interface Value {

        /** The argument as findings take it: a count, a code, a day, an id, or an empty optional where it is absent. */
        Object of(Object owner);
    }

    /** A fact, by its last name. */
    static Argument of(String name, Access access) {
        boolean count = access.fact().kind() == Fact.Kind.COUNT;
        return new Argument(name, false, owner -> count ? count(access.count(owner)) : value(access.value(owner)));
    }

    private static Object count(long count) {
        return count < 0 ? Optional.empty() : (Object) count;
    }

    private static Object value(@Nullable Object value) {
        return value == null ? Optional.empty() : value;
    }

    /** A value that does not depend on the subject. */
    static Argument constant(String name, Object value) {
        return new Argument(name, true, owner -> value);
    }
}
