package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.leaguebuilding.benchmarks.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Shows that all peers find the same, times them, and prints what each costs:
 *
 * <pre>{@code
 * java -jar peers.jar [ROUNDS]
 * }</pre>
 *
 * <p>The jars that it was built with lie beside it, in {@code lib}. Each round times each peer once, in a process of its own.
 */
public final class Peers {

    private static final int ROUNDS = 2;

    private Peers() {}

    /**
     * Compares and times all peers.
     *
     * @param arguments how many rounds; none for the usual number
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Hosts hosts = new Hosts(Jars.ofBuild(jar.resolveSibling("lib")), jar);
        for (Way way : Way.values()) {
            int rules = SameFindings.require(way, Proposals.random(Proposals.TROUBLED))
                    .size();
            System.err.println(way.title() + ": same findings of " + rules + " rules");
        }
        ImmutableList<Measurement> times = time(rounds, System.err);
        System.out.println(PeerTable.of(hosts, times));
    }

    private static ImmutableList<Measurement> time(int rounds, PrintStream progress) throws RunnerException {
        ImmutableList.Builder<Measurement> times = ImmutableList.builder();
        for (int round = 1; round <= rounds; round++) {
            progress.println("round " + round + " of " + rounds);
            new Runner(options()).run().stream().map(Measurement::of).forEach(times::add);
        }
        return times.build();
    }

    private static Options options() {
        return new OptionsBuilder()
                .include(CheckByPeer.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(8)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(30)
                .measurementTime(TimeValue.milliseconds(50))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
