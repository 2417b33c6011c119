package org.leaguebuilding.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.leaguebuilding.benchmarks.Processor;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.policy.LeagueBuildingPolicy;

/**
 * How many times as long everything takes when a document doubles, once and again, up to the longest line that is read. Times are
 * those of the processor, the shortest of several runs.
 *
 * @param rows one for each shape and task
 */
public record GrowthTimes(ImmutableList<Row> rows) {

    /** The factor that nothing should exceed where a document doubles. */
    private static final double LIMIT = 2.3;

    /** How often samples are taken at most, while the factor is above the limit. */
    private static final int ROUNDS = 6;

    /**
     * A task that takes so small a part of parsing is not held against the limit: it reads one word of each element, and its
     * time is that of the processor's caches, out of which a larger document falls.
     */
    private static final double SMALL_PART = 0.05;

    private static final String FORMAT = "%-24s %-44s %-9s %7s %9s %7s %7s %8s%n";

    /**
     * How thorough a measurement is.
     *
     * @param documentBytes how large the largest document may be
     * @param warmUpNanoseconds how long each task runs on a document before it is timed
     * @param sampleNanoseconds how long one sample runs at least
     * @param samples how many samples are taken of each size
     */
    record Effort(int documentBytes, long warmUpNanoseconds, long sampleNanoseconds, int samples) {

        /** Documents up to the longest line. */
        static final Effort THOROUGH = new Effort(ReadLimits.DEFAULT.maxLineBytes(), 100_000_000, 3_000_000, 9);
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
     * @param parsings how many times as long the task takes as parsing the largest document, or for an answer, which may be far
     *     larger than the question, as parsing that
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
     * @param progress is told of each shape and of what it came to, so that nothing is lost where a run is ended
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
                ImmutableList<Row> measured = measure(effort, shape);
                measured.forEach(row -> progress.print(line(row)));
                rows.addAll(measured);
            }
        }
        return new GrowthTimes(rows.build());
    }

    static ImmutableList<Shape> shapes(LeagueBuildingPolicy policy) {
        return ImmutableList.<Shape>builder()
                .addAll(GrownLists.of(policy).shapes())
                .addAll(Graphs.shapes())
                .addAll(Strangers.shapes())
                .build();
    }

    private static ImmutableList<Row> measure(Effort effort, Shape shape) {
        int elements = elements(effort, shape);
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Task task : Task.on(shape.type())) {
            double[] times = times(
                    effort,
                    task.on(shape, elements),
                    task.on(shape, 2 * elements),
                    task.on(shape, 4 * elements),
                    task.parsing(shape, 4 * elements));
            rows.add(new Row(
                    shape, task, elements, times[0], times[1] / times[0], times[2] / times[1], times[2] / times[3]));
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

    /**
     * The shortest sample of each kind of work. They take turns, so that whatever else the machine does meets all alike. Where one
     * seems to grow too fast more samples are taken, because the JIT or the collector may have met all of the first.
     */
    private static double[] times(Effort effort, LongSupplier... works) {
        double[] shortest = new double[works.length];
        Arrays.fill(shortest, Double.POSITIVE_INFINITY);
        for (LongSupplier work : works) {
            run(work, effort.warmUpNanoseconds());
        }
        for (int round = 0; round < ROUNDS && growsTooFast(shortest); round++) {
            for (int sample = 0; sample < effort.samples(); sample++) {
                for (int i = 0; i < works.length; i++) {
                    shortest[i] = Math.min(shortest[i], run(works[i], effort.sampleNanoseconds()));
                }
            }
        }
        return shortest;
    }

    /** Also true before anything is measured. */
    private static boolean growsTooFast(double[] times) {
        return !(times[1] / times[0] <= LIMIT && times[2] / times[1] <= LIMIT);
    }

    /** Runs for at least so long, and says how long one run took. */
    private static double run(LongSupplier work, long nanoseconds) {
        long runs = 0;
        long spent;
        long start = Processor.time();
        do {
            if (work.getAsLong() == Long.MIN_VALUE) {
                throw new IllegalStateException("no answer comes to that number");
            }
            runs++;
            spent = Processor.time() - start;
        } while (spent < nanoseconds);
        return (double) spent / runs;
    }

    /** The largest factor of all that take a noticeable part of what parsing takes. */
    double largestFactor() {
        return largest(row -> row.parsings() < SMALL_PART ? 0 : row.factor());
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
