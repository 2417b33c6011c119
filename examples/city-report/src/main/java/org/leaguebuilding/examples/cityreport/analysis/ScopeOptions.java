package org.leaguebuilding.examples.cityreport.analysis;

import java.util.Optional;
import org.leaguebuilding.analysis.Scope;
import picocli.CommandLine.Option;

/** Of which subjects a claim about an edition speaks, and how far to go. */
final class ScopeOptions {

    private static final String ELEMENTS = "--elements";
    private static final String CHECKS = "--checks";
    private static final int USUAL_ELEMENTS = 3;

    @Option(names = ELEMENTS, paramLabel = "N", descriptionKey = "scope.elements")
    private int elements = USUAL_ELEMENTS;

    @Option(names = CHECKS, paramLabel = "N", descriptionKey = "scope.checks")
    private Optional<Integer> checks = Optional.empty();

    /** Refuses numbers that cannot be. */
    Scope scope() {
        EffortOptions.positive(ELEMENTS, elements);
        checks.ifPresent(number -> EffortOptions.positive(CHECKS, number));
        Scope usual = Scope.atMost(elements);
        return checks.map(usual::checks).orElse(usual);
    }
}
