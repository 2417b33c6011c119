package org.leaguebuilding.benchmarks.families;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 subjects that satisfy every rule are checked one after the other; each answer is read and dropped. Per subject. */
@OperationsPerInvocation(FamilyRun.SUBJECTS)
public class CheckValid {

    @Benchmark
    public void library(ValidSubjects valid, Blackhole blackhole) {
        valid.run().library(blackhole);
    }

    @Benchmark
    public void handWritten(ValidSubjects valid, Blackhole blackhole) {
        valid.run().handWritten(blackhole);
    }
}
