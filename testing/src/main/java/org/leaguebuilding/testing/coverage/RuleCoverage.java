package org.leaguebuilding.testing.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;

/**
 * Collects which rules of an edition the tests of a host have seen findings of. It is handed around like any other object:
 *
 * <pre>{@code
 * RuleCoverage coverage = RuleCoverage.of(policy);
 * Report report = coverage.record(policy.check(proposal));
 * ...
 * coverage.summary().requireAtLeast(90);
 * }</pre>
 *
 * <p>Each {@code record} hands back what it was given, so that it can be put around a call. Findings of rules that are not
 * to be covered are not counted, but named in the summary.
 *
 * <p>In a class with {@code @RequireRuleCoverage} nothing has to be recorded of what the assertions and cases of the library show a test.
 *
 * <p>Thread-safe.
 */
public final class RuleCoverage {

    private final String edition;
    private final ImmutableMap<RuleId, Counts> counts;
    private final Map<RuleId, LongAdder> foreign = new ConcurrentHashMap<>();

    private RuleCoverage(String edition, ImmutableList<Rule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("there is no rule to cover in " + edition);
        }
        this.edition = edition;
        this.counts = rules.stream().collect(ImmutableMap.toImmutableMap(Rule::id, Counts::new));
    }

    /**
     * Begins to collect for all rules of an edition.
     *
     * @param policy the edition
     * @return a collector that has seen nothing
     */
    public static RuleCoverage of(LeagueBuildingPolicy policy) {
        requireNonNull(policy, "policy");
        return of(policy.id(), policy.rules());
    }

    /**
     * Begins to collect for some rules, such as those of one family.
     *
     * @param edition the edition's id, for the summary
     * @param rules the rules that are to be covered; at least one
     * @return a collector that has seen nothing
     * @throws IllegalArgumentException if there is no rule to cover
     */
    public static RuleCoverage of(String edition, RuleSet rules) {
        requireNonNull(edition, "edition");
        requireNonNull(rules, "rules");
        return new RuleCoverage(edition, rules.rules());
    }

    /**
     * Counts the findings of a report.
     *
     * @param report the report
     * @return the same report
     */
    @CanIgnoreReturnValue
    public Report record(Report report) {
        requireNonNull(report, "report");
        report.findings().forEach(this::record);
        return report;
    }

    /**
     * Counts what a trace says, also of the rules that held.
     *
     * @param trace the trace
     * @return the same trace
     */
    @CanIgnoreReturnValue
    public Trace record(Trace trace) {
        requireNonNull(trace, "trace");
        record(trace.report());
        for (Trace.Step step : trace.steps()) {
            Counts of = counts.get(step.rule().id());
            if (of != null && step.holds() == Truth.TRUE) {
                of.held.increment();
            }
        }
        return trace;
    }

    /**
     * Counts the findings that an advice gives as reasons.
     *
     * @param advice the advice
     * @return the same advice
     */
    @CanIgnoreReturnValue
    public FormationAdvice record(FormationAdvice advice) {
        requireNonNull(advice, "advice");
        advice.modes().forEach(mode -> {
            mode.unmet().forEach(this::record);
            mode.factsToCollect().forEach(this::record);
        });
        return advice;
    }

    /**
     * Counts one finding.
     *
     * @param finding the finding
     * @return the same finding
     */
    @CanIgnoreReturnValue
    public Finding record(Finding finding) {
        requireNonNull(finding, "finding");
        RuleId id = finding.rule().id();
        Counts of = counts.get(id);
        if (of == null) {
            foreign.computeIfAbsent(id, any -> new LongAdder()).increment();
        } else if (finding.kind() == FindingKind.MISSING_FACT) {
            of.missing.increment();
        } else {
            of.failed.increment();
        }
        return finding;
    }

    /**
     * What has been seen so far. What is recorded later does not change it.
     *
     * @return the summary
     */
    public RuleCoverageSummary summary() {
        return new RuleCoverageSummary(
                edition,
                counts.values().stream().map(Counts::snapshot).collect(toImmutableList()),
                foreign.keySet().stream().sorted().collect(toImmutableList()));
    }

    private static final class Counts {
        private final Rule rule;
        private final LongAdder failed = new LongAdder();
        private final LongAdder missing = new LongAdder();
        private final LongAdder held = new LongAdder();

        Counts(Rule rule) {
            this.rule = rule;
        }

        RuleExercise snapshot() {
            return new RuleExercise(rule, failed.sum(), missing.sum(), held.sum());
        }
    }
}
