package org.leaguebuilding.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;

/**
 * What each thing costs in each way, and how many times as long as by hand. Of the rounds the shortest time counts, for
 * whatever disturbs a round only adds to it, and the most bytes.
 */
final class RatioTable {

    /** The way that the others are held against. */
    static final String YARDSTICK = "handWritten";

    private static final String HEADER = "%-58s %-12s %10s %7s %9s%n".formatted("", "", "ns/op", "ratio", "B/op");

    private final ImmutableListMultimap<String, Measurement> byThing;

    RatioTable(Collection<Measurement> measurements) {
        this.byThing = Multimaps.index(measurements, Measurement::thing);
    }

    /** One line for each thing and way. */
    ImmutableList<Line> lines() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (String thing : byThing.keySet()) {
            ImmutableListMultimap<String, Measurement> byWay = Multimaps.index(byThing.get(thing), Measurement::way);
            double yardstick = shortest(byWay.get(YARDSTICK));
            for (String way : byWay.keySet()) {
                double nanoseconds = shortest(byWay.get(way));
                double bytes = most(byWay.get(way));
                lines.add(new Line(thing, way, nanoseconds, nanoseconds / yardstick, bytes));
            }
        }
        return lines.build();
    }

    private static double shortest(Collection<Measurement> rounds) {
        return rounds.stream().mapToDouble(Measurement::nanoseconds).min().orElse(Double.NaN);
    }

    private static double most(Collection<Measurement> rounds) {
        return rounds.stream().mapToDouble(Measurement::bytes).max().orElse(Double.NaN);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER);
        lines().forEach(text::append);
        return text.toString();
    }

    /**
     * A line of the table.
     *
     * @param thing what was done, and to which subject
     * @param way the method that did it
     * @param nanoseconds the time of one operation
     * @param ratio that time in times of the yardstick's
     * @param bytes what one operation allocated
     */
    record Line(String thing, String way, double nanoseconds, double ratio, double bytes) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-58s %-12s %10.1f %6.2fx %9.0f%n", thing, way, nanoseconds, ratio, bytes);
        }
    }
}
