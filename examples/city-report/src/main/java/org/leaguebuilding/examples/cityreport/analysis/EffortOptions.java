package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.analysis.Effort;
import org.leaguebuilding.examples.cityreport.Refusal;
import picocli.CommandLine.Option;

/** How far to go: for one subject as far as usual, for each of many less, so that a city takes seconds. */
final class EffortOptions {

    private static final Effort OF_ONE = Effort.atMost(2).checks(50_000);
    private static final Effort OF_MANY = Effort.atMost(1).checks(2_000);

    @Option(names = "--checks", paramLabel = "N", descriptionKey = "effort.checks")
    private Optional<Integer> checks = Optional.empty();

    /** Refuses numbers that cannot be. */
    void check() {
        checks.ifPresent(number -> positive("--checks", number));
    }

    static void positive(String option, int number) {
        if (number < 1) {
            throw Refusal.of("effort.positive", option, String.valueOf(number));
        }
    }

    Effort of(boolean alone) {
        return of(alone, Optional.empty(), ImmutableSet.of());
    }

    Effort of(boolean alone, Optional<Integer> changes, ImmutableSet<String> locked) {
        Effort usual = alone ? OF_ONE : OF_MANY;
        return new Effort(changes.orElse(usual.changes()), usual.results(), checks.orElse(usual.checks()), locked);
    }
}
