package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;

/**
 * How long communities take: those of a city, then as many again, twice as many, and so on. It is the time of the thread's processor, so that
 * other processes disturb it little. Not thread-safe.
 */
final class Pace {

    /** The communities of Wuhan. */
    private static final long CITY = 1_541;

    private static final double MICROSECONDS = 1e3;

    private final ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    private long communities;
    private long before;
    private long next = CITY;
    private long since = now();

    /**
     * Some communities.
     *
     * @param communities how many there are with those before
     * @param microseconds how long one of them took
     */
    record Stretch(long communities, double microseconds) {}

    void step() {
        communities++;
        if (communities == next) {
            end();
            next *= 2;
        }
    }

    /** Ends a stretch. */
    void end() {
        if (communities > before) {
            long now = now();
            stretches.add(new Stretch(communities, (now - since) / MICROSECONDS / (communities - before)));
            since = now;
            before = communities;
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    long communities() {
        return communities;
    }

    ImmutableList<Stretch> stretches() {
        return stretches.build();
    }
}
