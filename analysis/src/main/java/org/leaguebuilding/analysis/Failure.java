package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;

/**
 * What keeps a subject from being compliant.
 *
 * @param rule the rule
 * @param path where in the subject
 * @param kind a violation, or a fact that is missing
 */
record Failure(Rule rule, String path, FindingKind kind) {

    boolean isMissing() {
        return kind == FindingKind.MISSING_FACT;
    }

    static ImmutableSet<Failure> of(Report report) {
        return of(report, true);
    }

    /** The same with what is only of concern. */
    static ImmutableSet<Failure> andConcerns(Report report) {
        return of(report, false);
    }

    private static ImmutableSet<Failure> of(Report report, boolean grave) {
        ImmutableSet.Builder<Failure> failures = ImmutableSet.builder();
        for (Finding finding : report.findings()) {
            if (!grave || keepsFromComplying(finding)) {
                failures.add(new Failure(finding.rule(), finding.path(), finding.kind()));
            }
        }
        return failures.build();
    }

    /** A concern is none, and so is a fact without which a concern cannot be judged. */
    static boolean keepsFromComplying(Finding finding) {
        return finding.kind() != FindingKind.CONCERN && finding.rule().severity() != Severity.CONCERN;
    }
}
