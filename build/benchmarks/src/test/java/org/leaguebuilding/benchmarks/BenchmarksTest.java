package org.leaguebuilding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** The short form: proves that every benchmark runs, and measures nothing that could be relied on. */
class BenchmarksTest {

    @Test
    void every_benchmark_runs_and_has_a_hand_written_yardstick() throws RunnerException {
        ImmutableList<Measurement> measurements = runShortly("");

        Map<String, Set<String>> waysByThing = measurements.stream()
                .collect(Collectors.groupingBy(
                        Measurement::thing, Collectors.mapping(Measurement::way, Collectors.toSet())));
        assertThat(waysByThing)
                .containsKeys(
                        "formation.CheckMixed",
                        "formation.CheckMixedAndKeep",
                        "formation.CheckOne VALID_JOINT",
                        "formation.CheckOneAndKeep VIOLATING_MARKET",
                        "families.CheckValid LIFECYCLE",
                        "families.CheckValid COVERAGE",
                        "families.CheckValid ASSESSMENT",
                        "families.CheckValid HONOR",
                        "families.CheckValid CADRE",
                        "families.CheckValid DIAGNOSIS",
                        "families.CheckValid LEADERSHIP",
                        "families.CheckValid RESPONSIBILITY",
                        "families.CheckValid GUARANTEE",
                        "families.CheckValid ACTIVITY",
                        "json.Read",
                        "json.Write");
        assertThat(waysByThing.values())
                .isNotEmpty()
                .allSatisfy(ways -> assertThat(ways).contains(RatioTable.YARDSTICK, "library"));
        assertThat(measurements)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.nanoseconds()).isPositive());
    }

    @Test
    void a_class_can_be_selected_alone() throws RunnerException {
        assertThat(runShortly("formation.CheckMixed"))
                .extracting(Measurement::thing)
                .containsOnly("formation.CheckMixed");
    }

    private static ImmutableList<Measurement> runShortly(String selection) throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true");
        return Benchmarks.time(Benchmarks.options(selection)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1)));
    }
}
