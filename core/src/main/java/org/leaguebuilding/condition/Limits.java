package org.leaguebuilding.condition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Truth;

/**
 * What a count has to keep. Immutable and thread-safe.
 *
 * @param lower the least, or null for none
 * @param upper the most, or null for none
 */
record Limits(@Nullable Side lower, @Nullable Side upper) {

    /** Whether something that is within a range keeps the limits. */
    Truth keptBy(long least, long most, Object owner) {
        Truth above = lower == null ? Truth.TRUE : reaches(least, most, lower.least(owner), lower.most(owner));
        return upper == null || above == Truth.FALSE
                ? above
                : above.and(reaches(upper.least(owner), upper.most(owner), least, most));
    }

    /** Whether the first is at least the second, both of which are within ranges. */
    private static Truth reaches(long least, long most, long otherLeast, long otherMost) {
        if (least >= otherMost) {
            return Truth.TRUE;
        }
        return most < otherLeast ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the least is above the most, both of which are constants. */
    boolean areCrossed() {
        return lower instanceof Side.Constant least
                && upper instanceof Side.Constant most
                && least.number() > most.number();
    }

    void missing(Object owner, String prefix, Set<String> into) {
        if (lower != null) {
            lower.missing(owner, prefix, into);
        }
        if (upper != null) {
            upper.missing(owner, prefix, into);
        }
    }
}
