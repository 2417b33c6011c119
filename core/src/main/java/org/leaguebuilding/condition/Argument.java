package org.leaguebuilding.condition;

import com.google.common.collect.ImmutableCollection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.value.Coded;

/**
 * What the texts of a rule may name. Immutable and thread-safe.
 *
 * @param name the name
 * @param always whether it is there even where a fact is absent
 * @param value gives it for a subject or an element
 * @param words how texts show it
 */
record Argument(String name, boolean always, ArgumentValue value, ArgumentWords words) {

    /** A fact, by its last name. */
    static Argument of(String name, Access access, Surroundings surroundings) {
        boolean count = access.fact().kind() == Fact.Kind.COUNT;
        return new Argument(
                name,
                false,
                owner -> count ? count(access.count(owner)) : value(access.value(owner)),
                ArgumentWords.of(access, surroundings));
    }

    /** A number that is counted. */
    static Argument counted(String name, ArgumentValue value) {
        return new Argument(name, false, value, ArgumentWords.NONE);
    }

    /** The id of the element that is judged, which is always there. */
    static Argument id(ArgumentValue value) {
        return new Argument("id", true, value, ArgumentWords.NONE);
    }

    private static Object count(long count) {
        return count < 0 ? Optional.empty() : (Object) count;
    }

    /** Of collections only those of codes of closed sets are compared. */
    private static Object value(@Nullable Object value) {
        if (value instanceof ImmutableCollection<?> several) {
            return several.stream().map(code -> ((Coded) code).code()).collect(Collectors.joining(", "));
        }
        return value == null ? Optional.empty() : value;
    }

    /** A value that does not depend on the subject. */
    static Argument constant(String name, Object value) {
        return new Argument(name, true, owner -> value, ArgumentWords.ofConstant(value));
    }
}
