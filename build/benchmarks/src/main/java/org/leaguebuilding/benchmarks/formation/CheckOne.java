package org.leaguebuilding.benchmarks.formation;

import org.leaguebuilding.benchmarks.Reader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** One proposal is checked, and the answer is read and dropped. */
public class CheckOne {

    @Benchmark
    public void library(OneProposal one, Blackhole blackhole) {
        Reader.read(FormationChecks.POLICY.check(one.proposal()), blackhole);
    }

    @Benchmark
    public void handWritten(OneProposal one, Blackhole blackhole) {
        Reader.read(FormationChecks.HAND_WRITTEN.check(one.proposal()), blackhole);
    }
}
