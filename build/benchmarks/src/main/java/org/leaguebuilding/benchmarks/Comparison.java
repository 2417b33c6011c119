package org.leaguebuilding.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;

/**
 * The library's check and a hand-written one over the same subjects. Times may be compared only where the findings are
 * equal: rule, kind, path and arguments, in the same order.
 *
 * @param <S> the kind of subject
 * @param subjects what both check
 * @param library the library's check
 * @param handWritten the hand-written check
 */
public record Comparison<S>(
        ImmutableList<S> subjects,
        Function<? super S, Report> library,
        Function<? super S, List<Problem>> handWritten) {

    /**
     * Makes sure that both find the same in every subject.
     *
     * @return how many findings were compared
     * @throws IllegalStateException at the first subject for which they differ
     */
    public long requireSameFindings() {
        long compared = 0;
        for (S subject : subjects) {
            ImmutableList<Finding> findings = library.apply(subject).findings();
            List<Problem> problems = handWritten.apply(subject);
            requireSame(subject, findings, problems);
            compared += findings.size();
        }
        return compared;
    }

    /**
     * Also makes sure that every subject satisfies everything.
     *
     * @throws IllegalStateException at the first subject in which something is found
     */
    public void requireNoFindings() {
        if (requireSameFindings() > 0) {
            throw new IllegalStateException("a subject that should satisfy every rule does not");
        }
    }

    private void requireSame(S subject, ImmutableList<Finding> findings, List<Problem> problems) {
        boolean same = findings.size() == problems.size();
        for (int i = 0; same && i < findings.size(); i++) {
            same = problems.get(i).saysTheSameAs(findings.get(i));
        }
        if (!same) {
            throw new IllegalStateException(
                    "the library found " + findings + ", the hand-written check " + problems + " in " + subject);
        }
    }
}
