package org.leaguebuilding.benchmarks.city;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.leaguebuilding.benchmarks.Processor;

/**
 * How long cities of different sizes take, per community and family. Time is linear in the number of communities where a
 * line says about the same from left to right.
 */
public final class CityTimes {

    /** A city of the source's size, and cities to compare. */
    public static final ImmutableList<Integer> SIZES = ImmutableList.of(1_000, 1_541, 10_000, 100_000, 400_000);

    private static final long WARM_UP_NANOSECONDS = 1_500_000_000;

    private final ImmutableList<Integer> sizes;

    /** In nanoseconds of the processor, for the whole city. */
    private final ImmutableTable<Work, Integer, Long> times;

    private CityTimes(ImmutableList<Integer> sizes, ImmutableTable<Work, Integer, Long> times) {
        this.sizes = sizes;
        this.times = times;
    }

    /**
     * Times every family in cities of these sizes, after the JIT has seen it.
     *
     * @param sizes how many communities each city has
     * @param rounds how often each is timed; the shortest counts, for whatever disturbs a round only adds to it
     * @param progress is told of each family
     * @return the times
     */
    public static CityTimes measure(ImmutableList<Integer> sizes, int rounds, PrintStream progress) {
        return measure(sizes, rounds, WARM_UP_NANOSECONDS, progress);
    }

    static CityTimes measure(ImmutableList<Integer> sizes, int rounds, long warmUp, PrintStream progress) {
        ImmutableList<City> cities = sizes.stream().map(City::of).collect(ImmutableList.toImmutableList());
        ImmutableTable.Builder<Work, Integer, Long> times = ImmutableTable.builder();
        for (Work work : Work.values()) {
            progress.println(work);
            ToLongFunction<City> prepared = work.prepare();
            long spent = 0;
            while (spent < warmUp) {
                spent += time(prepared, cities.get(0));
            }
            for (City city : cities) {
                long shortest = Long.MAX_VALUE;
                for (int round = 0; round < rounds; round++) {
                    shortest = Math.min(shortest, time(prepared, city));
                }
                times.put(work, city.communities(), shortest);
            }
        }
        return new CityTimes(sizes, times.buildOrThrow());
    }

    private static long time(ToLongFunction<City> work, City city) {
        long start = Processor.time();
        if (work.applyAsLong(city) < 0) {
            throw new IllegalStateException("no answer comes to less than 0");
        }
        return Processor.time() - start;
    }

    /** What one community takes for one kind of work in a city of that size, in nanoseconds. */
    double perCommunity(Work work, int size) {
        Long time = times.get(work, size);
        if (time == null) {
            throw new IllegalArgumentException(work + " was not timed for " + size);
        }
        return (double) time / size;
    }

    /** What a city of that size takes for everything, in nanoseconds. */
    long sum(int size) {
        return times.column(size).values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%-30s".formatted("communities"));
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, "%,12d", size)));
        for (Work work : Work.values()) {
            text.append("%n%-30s".formatted(work + " (ns per community)"));
            sizes.forEach(size -> text.append(String.format(Locale.ROOT, "%,12.0f", perCommunity(work, size))));
        }
        text.append("%n%-30s".formatted("sum (ns per community)"));
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, "%,12.0f", (double) sum(size) / size)));
        text.append("%n%-30s".formatted("sum (ms for the city)"));
        sizes.forEach(size -> text.append(String.format(Locale.ROOT, "%,12.1f", sum(size) / 1e6)));
        return text.append(System.lineSeparator()).toString();
    }
}
