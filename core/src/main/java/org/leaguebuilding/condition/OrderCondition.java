package org.leaguebuilding.condition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Truth;

/**
 * Whether a share, a decimal or a day keeps limits. Immutable and thread-safe.
 *
 * @param access the fact
 * @param lower the least, or null for none
 * @param upper the most, or null for none
 * @param least the least that such a fact can be, or null
 * @param most the most that such a fact can be, or null
 */
record OrderCondition(
        Access access,
        @Nullable Value lower,
        @Nullable Value upper,
        @Nullable Object least,
        @Nullable Object most) implements CompiledCondition {

    /** What the fact is compared with: a constant, or another fact. */
    record Value(@Nullable Object constant, @Nullable Access fact) {

        @Nullable Object of(Object owner) {
            return fact == null ? constant : fact.value(owner);
        }

        void missing(Object owner, String prefix, Set<String> into) {
            if (fact != null && fact.value(owner) == null) {
                fact.missing(owner, prefix, into);
            }
        }
    }

    @Override
    public Truth of(Object owner) {
        Object value = access.value(owner);
        Truth above = lower == null ? Truth.TRUE : reaches(value, lower.of(owner));
        return upper == null || above == Truth.FALSE ? above : above.and(reaches(upper.of(owner), value));
    }

    /** The answer for an absent fact, with constants on the other side. */
    Truth ofAbsent() {
        Truth above = lower == null ? Truth.TRUE : reaches(null, lower.constant());
        return upper == null ? above : above.and(reaches(upper.constant(), null));
    }

    /** Whether the first is at least the second; one that is absent may be anything within the range of the facts. */
    private Truth reaches(@Nullable Object one, @Nullable Object other) {
        if (one != null && other != null) {
            return Truth.of(compare(one, other) >= 0);
        }
        if (isAtLeast(one == null ? least : one, other == null ? most : other)) {
            return Truth.TRUE;
        }
        return isBelow(one == null ? most : one, other == null ? least : other) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean isAtLeast(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && compare(one, other) >= 0;
    }

    private static boolean isBelow(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && compare(one, other) < 0;
    }

    @SuppressWarnings("unchecked") // both are of the kind of the fact
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public void missing(Object owner, String prefix, Set<String> into) {
        if (access.value(owner) == null) {
            access.missing(owner, prefix, into);
        }
        if (lower != null) {
            lower.missing(owner, prefix, into);
        }
        if (upper != null) {
            upper.missing(owner, prefix, into);
        }
    }
}
