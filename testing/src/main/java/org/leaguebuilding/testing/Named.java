package org.leaguebuilding.testing;

import com.google.common.collect.ImmutableList;

/** What an assertion was asked about. */
final class Named {

    private Named() {}

    /**
     * What was named, at least one thing: an assertion about nothing would always hold.
     *
     * @param <E> the things
     * @param what what they are, such as {@code rule}
     * @param named the things
     * @return them
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, and put nothing into
    static <E> ImmutableList<E> atLeastOne(String what, E... named) {
        if (named.length == 0) {
            throw new IllegalArgumentException("no " + what + " is named, so there is nothing to assert");
        }
        ImmutableList.Builder<E> all = ImmutableList.builder();
        for (E each : named) {
            all.add(each);
        }
        return all.build();
    }
}
