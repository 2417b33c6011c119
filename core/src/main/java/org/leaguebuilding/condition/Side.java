package org.leaguebuilding.condition;

import java.util.Set;

/** One side of a comparison of counts: what is known of it, as a range. Implementations are immutable and thread-safe. */
interface Side {

    /** The least that it can be. */
    long least(Object owner);

    /** The most that it can be. */
    long most(Object owner);

    /** Adds what is absent, if anything is. */
    void missing(Object owner, String prefix, Set<String> into);

    /** A number. */
    record Constant(long number) implements Side {

        @Override
        public long least(Object owner) {
            return number;
        }

        @Override
        public long most(Object owner) {
            return number;
        }

        @Override
        public void missing(Object owner, String prefix, Set<String> into) {
            // it is always there
        }
    }

    /** A count of the subject or element, which is from 0 to the largest {@code int}. */
    record OfFact(Access access) implements Side {

        @Override
        public long least(Object owner) {
            return Math.max(access.count(owner), 0);
        }

        @Override
        public long most(Object owner) {
            long count = access.count(owner);
            return count < 0 ? Integer.MAX_VALUE : count;
        }

        @Override
        public void missing(Object owner, String prefix, Set<String> into) {
            if (access.count(owner) < 0) {
                access.missing(owner, prefix, into);
            }
        }
    }
}
