package org.leaguebuilding.benchmarks.analysis;

import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * How long an answer about a whole edition took, the first time.
 *
 * @param name which answer
 * @param checks how many subjects it looked at
 * @param nanoseconds how long it took
 */
record EditionTime(String name, int checks, long nanoseconds) {

    static EditionTime of(String name, IntSupplier answer) {
        long start = System.nanoTime();
        int checks = answer.getAsInt();
        return new EditionTime(name, checks, System.nanoTime() - start);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-30s%,10d%10.1f", name, checks, nanoseconds / 1e9);
    }
}
