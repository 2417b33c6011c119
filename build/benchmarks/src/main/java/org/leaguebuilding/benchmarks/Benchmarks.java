package org.leaguebuilding.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.leaguebuilding.benchmarks.analysis.AnalysisTimes;
import org.leaguebuilding.benchmarks.city.CityTimes;
import org.leaguebuilding.benchmarks.growth.GrowthTimes;
import org.leaguebuilding.benchmarks.process.Processes;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks and prints what each costs, and how many times as long as the hand-written code it takes:
 *
 * <pre>{@code
 * java -jar benchmarks.jar [SELECTION [ROUNDS]]
 * }</pre>
 *
 * <p>The selection is a family such as {@code formation}, or a class in it such as {@code formation.CheckMixed}; without one,
 * all of JMH's run. {@code first} reads the first document of a fresh process, {@code large} goes twice through a file of 600,000
 * proposals in a heap of 32 megabytes, {@code city} asks the policy about whole cities, {@code analysis} asks for what an edition and a proposal can be asked, {@code growth} makes every list of every
 * subject twice and four times as large (a second argument selects shapes by a part of their name); these are not JMH's. Before anything is timed, both
 * sides have to find the same in thousands of subjects. Each round times everything once, each in a process of its own, so that
 * whatever else the machine does meets all alike. JMH's own command line is
 * {@code java -cp benchmarks.jar org.openjdk.jmh.Main}.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;
    private static final int LARGE = 600_000;
    private static final int PROPOSALS = 100;
    private static final long WARM_UP_NANOSECONDS = 5_000_000_000L;

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments the selection and the number of rounds, both optional
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a process of its own fails
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        String selection = arguments.length > 0 ? arguments[0] : "";
        int rounds = arguments.length > 1 && !selection.equals("growth") ? Integer.parseInt(arguments[1]) : ROUNDS;
        System.out.println(
                switch (selection) {
                    case "first" -> new RatioTable(Processes.first(rounds, System.err));
                    case "city" -> CityTimes.measure(CityTimes.SIZES, rounds, System.err);
                    case "analysis" -> AnalysisTimes.measure(PROPOSALS, WARM_UP_NANOSECONDS, System.err);
                    case "growth" -> GrowthTimes.measure(arguments.length > 1 ? arguments[1] : "", System.err);
                    case "large" -> new RatioTable(Processes.large(LARGE, rounds, System.err));
                    default -> run(selection, rounds, System.err);
                });
    }

    /** Proves the selected families and times them. */
    static RatioTable run(String selection, int rounds, PrintStream progress) throws RunnerException {
        for (Family family : Family.values()) {
            if (family.isMeantBy(selection)) {
                family.prove();
            }
        }
        ImmutableList.Builder<Measurement> measurements = ImmutableList.builder();
        for (int round = 1; round <= rounds; round++) {
            progress.println("round " + round + " of " + rounds);
            measurements.addAll(time(thorough(selection)));
        }
        return new RatioTable(measurements.build());
    }

    /** Runs the benchmarks once as the options say. */
    static ImmutableList<Measurement> time(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run().stream().map(Measurement::of).collect(ImmutableList.toImmutableList());
    }

    /** Warm-up until the JIT has settled, and iterations so many and so short that some of them are not disturbed. */
    private static ChainedOptionsBuilder thorough(String selection) {
        return options(selection)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(100)
                .measurementTime(TimeValue.milliseconds(10));
    }

    /** What short and long runs have in common. */
    static ChainedOptionsBuilder options(String selection) {
        String classes = selection.isEmpty() ? "" : selection + "(\\..*)?\\.";
        return new OptionsBuilder()
                .include("^" + Pattern.quote(Benchmarks.class.getPackageName() + ".") + classes)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
