package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The facts of a finding as its check handed them over, turned into named arguments only when somebody asks. */
final class Facts {

    private Facts() {}

    /** Up to three facts, or an array of them as the first. */
    static @Nullable Object[] together(@Nullable Object fact, @Nullable Object second, @Nullable Object third) {
        return fact instanceof Object[] several ? several : new @Nullable Object[] {fact, second, third};
    }

    /**
     * Makes sure that a rule has an argument for each fact that it is given. The last ones may be left out, and are absent then.
     *
     * @throws IllegalArgumentException if it has not
     */
    static void requireArguments(Rule rule, @Nullable Object fact, @Nullable Object second, @Nullable Object third) {
        int given = count(fact, second, third);
        if (given > rule.arguments().size()) {
            throw new IllegalArgumentException(
                    rule + " has the arguments " + rule.arguments() + ", but the number of facts given is " + given);
        }
    }

    private static int count(@Nullable Object fact, @Nullable Object second, @Nullable Object third) {
        if (fact instanceof Object[] several) {
            return several.length;
        }
        return fact == null ? 0 : second == null ? 1 : third == null ? 2 : 3;
    }

    /** The facts by name, absent ones left out. */
    static ImmutableMap<String, Object> named(ImmutableList<String> names, @Nullable Object[] facts) {
        if (names.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, Object> named = ImmutableMap.builder();
        forEach(names, facts, named::put);
        return named.buildOrThrow();
    }

    /** Hands over the facts by name, absent ones left out. */
    static void forEach(ImmutableList<String> names, @Nullable Object[] facts, BiConsumer<String, Object> taker) {
        int size = Math.min(facts.length, names.size());
        for (int i = 0; i < size; i++) {
            Object value = PlainFact.of(facts[i]);
            if (value != null) {
                taker.accept(names.get(i), value);
            }
        }
    }
}
