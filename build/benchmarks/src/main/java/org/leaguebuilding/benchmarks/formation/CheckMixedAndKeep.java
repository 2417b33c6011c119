package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.formation.FormationProposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 valid proposals of all modes are checked one after the other; each answer is kept unread. Per proposal. */
@OperationsPerInvocation(FormationChecks.MIXED)
public class CheckMixedAndKeep {

    @Benchmark
    public void library(MixedProposals mixed, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = mixed.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            blackhole.consume(FormationChecks.POLICY.check(proposals.get(i)));
        }
    }

    @Benchmark
    public void handWritten(MixedProposals mixed, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = mixed.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            blackhole.consume(FormationChecks.HAND_WRITTEN.check(proposals.get(i)));
        }
    }
}
