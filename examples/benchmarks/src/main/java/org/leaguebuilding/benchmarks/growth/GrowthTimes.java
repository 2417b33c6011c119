package org.leaguebuilding.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.leaguebuilding.json.ReadLimits;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * How many times as long everything takes when a document doubles, once and again, up to the longest line that is read. Times are
 * those of the processor, the shortest of several runs.
 *
 * @param rows one for each shape and task
 */
public record GrowthTimes(ImmutableList<Row> rows) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String FORMAT = "%-24s %-44s %-9s %7s %9s %7s %7s %8s%n";

    /**
     * How thorough a measurement is.
     *
     * @param documentBytes how large the largest document may be
     * @param warmUpNanoseconds how long each task runs on the smallest document before it is timed
     * @param sampleNanoseconds how long one sample runs at least
     * @param samples how many samples are taken of each size
     */
    record Effort(int documentBytes, long warmUpNanoseconds, long sampleNanoseconds, int samples) {

        /** Documents up to the longest line. */
        static final Effort THOROUGH = new Effort(ReadLimits.DEFAULT.maxLineBytes(), 200_000_000, 3_000_000, 7);
    }

    /**
     * One task on one shape.
     *
     * @param shape what grows
     * @param task what is done
     * @param elements how many elements the smallest document has
     * @param nanoseconds the time for that many
     * @param first how many times as long twice as many take
     * @param second how many times as long four times as many take as twice as many
     * @param parsings how many times as long the task takes as parsing the largest document
     */
    public record Row(
            Shape shape, Task task, int elements, double nanoseconds, double first, double second, double parsings) {

        /** The larger of both factors. */
        double factor() {
            return Math.max(first, second);
        }
    }

    /**
     * Measures all lists and shapes.
     *
     * @param selection a part of the name of a shape, or nothing for all
     * @param progress is told of each shape
     * @return the times
     */
    public static GrowthTimes measure(String selection, PrintStream progress) {
        return measure(Effort.THOROUGH, selection, progress);
    }

    static GrowthTimes measure(Effort effort, String selection, PrintStream progress) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Shape shape : shapes(Task.POLICY)) {
            if (shape.toString().contains(selection)) {
                progress.println(shape);
                rows.addAll(measure(effort, shape));
            }
        }
        return new GrowthTimes(rows.build());
    }

    static ImmutableList<Shape> shapes(LeagueBuildingPolicy policy) {
        return ImmutableList.<Shape>builder()
                .addAll(GrownLists.of(policy).shapes())
                .addAll(Graphs.shapes())
                .build();
    }

    private static ImmutableList<Row> measure(Effort effort, Shape shape) {
        int elements = elements(effort, shape);
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        double parsing = Double.NaN;
        for (Task task : Task.on(shape.type())) {
            double once = time(effort, task.on(shape, elements));
            double twice = time(effort, task.on(shape, 2 * elements));
            double fourTimes = time(effort, task.on(shape, 4 * elements));
            parsing = task == Task.PARSE ? fourTimes : parsing;
            rows.add(new Row(shape, task, elements, once, twice / once, fourTimes / twice, fourTimes / parsing));
        }
        return rows.build();
    }

    /** The most elements, in powers of two, of which four times as many still make a document that is small enough. */
    private static int elements(Effort effort, Shape shape) {
        int elements = 1;
        while (shape.document(8 * elements).length <= effort.documentBytes()) {
            elements *= 2;
        }
        return elements;
    }

    private static double time(Effort effort, LongSupplier work) {
        run(work, effort.warmUpNanoseconds());
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < effort.samples(); i++) {
            shortest = Math.min(shortest, run(work, effort.sampleNanoseconds()));
        }
        return shortest;
    }

    /** Runs for at least so long, and says how long one run took. */
    private static double run(LongSupplier work, long nanoseconds) {
        long runs = 0;
        long spent;
        long start = THREADS.getCurrentThreadCpuTime();
        do {
            if (work.getAsLong() == Long.MIN_VALUE) {
                throw new IllegalStateException("no answer comes to that number");
            }
            runs++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        } while (spent < nanoseconds);
        return (double) spent / runs;
    }

    /** The largest factor of all. */
    double largestFactor() {
        return largest(Row::factor);
    }

    /** How many times as long as parsing whatever takes longest beside it takes. */
    double mostParsings() {
        return largest(Row::parsings);
    }

    private double largest(ToDoubleFunction<Row> figure) {
        return rows.stream().mapToDouble(figure).max().orElse(Double.NaN);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                FORMAT.formatted("subject", "what grows", "task", "n", "us", "2n/n", "4n/2n", "/parsing"));
        rows.stream().sorted(Comparator.comparingDouble(Row::factor)).forEach(row -> text.append(line(row)));
        return text.append(String.format(
                        Locale.ROOT,
                        "largest factor for doubling %.2f, most times of parsing %.1f%n",
                        largestFactor(),
                        mostParsings()))
                .toString();
    }

    private static String line(Row row) {
        return FORMAT.formatted(
                row.shape().type(),
                row.shape().name(),
                row.task(),
                row.elements(),
                decimal("%.1f", row.nanoseconds() / 1_000),
                decimal("%.2f", row.first()),
                decimal("%.2f", row.second()),
                decimal("%.1f", row.parsings()));
    }

    private static String decimal(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
