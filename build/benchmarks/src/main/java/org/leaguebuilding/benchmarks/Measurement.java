package org.leaguebuilding.benchmarks;

import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one way of doing a thing has cost in one round. Both figures are those of the best iteration: on a machine that
 * others use as well, it is the one that was disturbed least.
 *
 * @param thing what was done, and to which subject
 * @param way the method that did it
 * @param nanoseconds the time of one operation
 * @param bytes what one operation allocated
 */
public record Measurement(String thing, String way, double nanoseconds, double bytes) {

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String PACKAGE = Measurement.class.getPackageName() + ".";

    /** What a run of JMH has measured. */
    public static Measurement of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String method = params.getBenchmark().substring(PACKAGE.length());
        int dot = method.lastIndexOf('.');
        String subject = params.getParamsKeys().stream()
                .map(key -> " " + params.getParam(key))
                .collect(Collectors.joining());
        return new Measurement(
                method.substring(0, dot) + subject,
                method.substring(dot + 1),
                least(result, iteration -> iteration.getPrimaryResult().getScore()),
                least(result, Measurement::bytes));
    }

    private static double bytes(IterationResult iteration) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(BYTES), BYTES)
                .getScore();
    }

    private static double least(RunResult result, ToDoubleFunction<IterationResult> figure) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(figure)
                .min()
                .orElseThrow();
    }
}
