package org.leaguebuilding.testing.junit;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.leaguebuilding.testing.coverage.RuleCoverage;

/** The collector that the classes of a run share. JUnit closes it when the run ends, and then it is judged. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes the one, JUnit 6 the other
final class RunCoverage implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final RuleCoverage coverage;
    private final AtomicInteger minimumPercent = new AtomicInteger();

    RunCoverage(RuleCoverage coverage) {
        this.coverage = coverage;
    }

    RuleCoverage coverage() {
        return coverage;
    }

    /** The greatest of the demands counts. */
    void demand(int percent) {
        minimumPercent.accumulateAndGet(percent, Math::max);
    }

    @Override
    public void close() {
        coverage.summary().requireAtLeast(minimumPercent.get());
    }
}
