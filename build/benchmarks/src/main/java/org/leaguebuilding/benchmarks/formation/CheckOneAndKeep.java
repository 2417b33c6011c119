package org.leaguebuilding.benchmarks.formation;

import java.util.List;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.rule.Report;
import org.openjdk.jmh.annotations.Benchmark;

/** One proposal is checked, and the answer is kept unread. */
public class CheckOneAndKeep {

    @Benchmark
    public Report library(OneProposal one) {
        return FormationChecks.POLICY.check(one.proposal());
    }

    @Benchmark
    public List<Problem> handWritten(OneProposal one) {
        return FormationChecks.HAND_WRITTEN.check(one.proposal());
    }
}
