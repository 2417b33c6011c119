package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * True, false or unknown, by Kleene's strong logic: a result is unknown only where the absent fact would matter.
 *
 * <p>Immutable and thread-safe; no operation allocates.
 */
public enum Truth {
    /** Known not to hold. */
    FALSE,
    /** Not decided by the facts that are known. */
    UNKNOWN,
    /** Known to hold. */
    TRUE;

    /**
     * The truth of something that is known.
     *
     * @param value whether it holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * {@return the truth of an attested fact}
     *
     * @param fact the fact; absent means unknown
     */
    public static Truth of(Optional<Boolean> fact) {
        return fact.isPresent() ? of(fact.get().booleanValue()) : UNKNOWN;
    }

    /**
     * Whether a fact has the value that a rule asks for.
     *
     * @param <T> the kind of fact
     * @param fact the fact; absent means unknown
     * @param expected the value asked for
     * @return the truth of their equality
     */
    public static <T> Truth is(Optional<T> fact, T expected) {
        // Asked of the value that the caller names: its type is known there, that of a fact is not.
        return fact.isPresent() ? of(expected.equals(fact.get())) : UNKNOWN;
    }

    /**
     * Whether a fact has one of the values that a rule allows.
     *
     * @param <T> the kind of fact
     * @param fact the fact; absent means unknown
     * @param allowed the values allowed
     * @return the truth of membership; {@link #FALSE} even for an absent fact where no value is allowed
     */
    public static <T> Truth isIn(Optional<T> fact, Set<T> allowed) {
        if (allowed.isEmpty()) {
            return FALSE;
        }
        return fact.isPresent() ? of(allowed.contains(fact.get())) : UNKNOWN;
    }

    /**
     * Whether a fact has one of a few values that a rule allows; for some ten of them, quicker than a look-up by hash.
     *
     * @param <T> the kind of fact
     * @param fact the fact; absent means unknown
     * @param allowed the values allowed
     * @return the truth of membership; {@link #FALSE} even for an absent fact where no value is allowed
     */
    public static <T> Truth isIn(Optional<T> fact, ImmutableList<T> allowed) {
        if (allowed.isEmpty()) {
            return FALSE;
        }
        if (fact.isEmpty()) {
            return UNKNOWN;
        }
        for (int i = 0; i < allowed.size(); i++) {
            if (allowed.get(i).equals(fact.get())) {
                return TRUE;
            }
        }
        return FALSE;
    }

    /**
     * Whether a count reaches a minimum.
     *
     * @param fact the count; absent means unknown
     * @param minimum the minimum
     * @return the truth; {@link #TRUE} even for an absent count where the minimum is 0 or less, for no count is below 0
     */
    public static Truth isAtLeast(OptionalInt fact, long minimum) {
        if (minimum <= 0) {
            return TRUE;
        }
        return fact.isPresent() ? of(fact.getAsInt() >= minimum) : UNKNOWN;
    }

    /**
     * Whether a sum reaches a minimum when only a part of it may be known.
     *
     * @param known the sum of the known addends, none of which is negative
     * @param complete whether all addends are known
     * @param minimum the minimum
     * @return {@link #TRUE} as soon as the known part reaches it
     */
    public static Truth sumIsAtLeast(long known, boolean complete, long minimum) {
        if (known >= minimum) {
            return TRUE;
        }
        return complete ? FALSE : UNKNOWN;
    }

    /**
     * Whether a sum keeps within a maximum when only a part of it may be known.
     *
     * @param known the sum of the known addends, none of which is negative
     * @param complete whether all addends are known
     * @param maximum the maximum
     * @return {@link #FALSE} as soon as the known part exceeds it
     */
    public static Truth sumIsAtMost(long known, boolean complete, long maximum) {
        if (known > maximum) {
            return FALSE;
        }
        return complete ? TRUE : UNKNOWN;
    }

    /**
     * Both hold.
     *
     * @param other the other
     * @return false if either is false, true if both are true, else unknown
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : UNKNOWN;
    }

    /**
     * At least one holds.
     *
     * @param other the other
     * @return true if either is true, false if both are false, else unknown
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE ? other : UNKNOWN;
    }

    /**
     * The opposite holds.
     *
     * @return true for false, false for true, unknown for unknown
     */
    public Truth not() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == TRUE ? FALSE : TRUE;
    }
}
