package org.leaguebuilding.testing.internal;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.testing.coverage.RuleCoverage;

/** Counts what a test sees by the library's own means, while one runs whose class demands a coverage. Thread-safe. */
public final class Seen {

    /** The collector of the test that runs in the thread. */
    private static final ThreadLocal<@Nullable RuleCoverage> COLLECTOR = new ThreadLocal<>();

    private Seen() {}

    /** Runs a test whose sights are counted. */
    public static <T extends @Nullable Object> T during(RuleCoverage collector, Callable<T> test) throws Exception {
        RuleCoverage before = COLLECTOR.get();
        COLLECTOR.set(collector);
        try {
            return test.call();
        } finally {
            COLLECTOR.set(before);
        }
    }

    /** Counts a report, if there is one and it is to be counted. */
    public static void report(@Nullable Report report) {
        count(report, RuleCoverage::record);
    }

    /** Counts a trace, if there is one and it is to be counted. */
    public static void trace(@Nullable Trace trace) {
        count(trace, RuleCoverage::record);
    }

    /** Counts an advice, if there is one and it is to be counted. */
    public static void advice(@Nullable FormationAdvice advice) {
        count(advice, RuleCoverage::record);
    }

    /** Counts a finding, if there is one and it is to be counted. */
    public static void finding(@Nullable Finding finding) {
        count(finding, RuleCoverage::record);
    }

    private static <S> void count(@Nullable S seen, BiConsumer<RuleCoverage, S> recorded) {
        RuleCoverage collector = COLLECTOR.get();
        if (collector != null && seen != null) {
            recorded.accept(collector, seen);
        }
    }
}
