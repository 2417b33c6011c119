package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.benchmarks.Reader;
import org.leaguebuilding.formation.FormationProposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 valid proposals of all modes are checked one after the other; each answer is read and dropped. Per proposal. */
@OperationsPerInvocation(FormationChecks.MIXED)
public class CheckMixed {

    @Benchmark
    public void library(MixedProposals mixed, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = mixed.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            Reader.read(FormationChecks.POLICY.check(proposals.get(i)), blackhole);
        }
    }

    @Benchmark
    public void handWritten(MixedProposals mixed, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = mixed.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            Reader.read(FormationChecks.HAND_WRITTEN.check(proposals.get(i)), blackhole);
        }
    }
}
