package org.leaguebuilding.benchmarks.json;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.SubjectForms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 proposals of all modes are written one after the other. Per proposal. */
@OperationsPerInvocation(JsonForms.DOCUMENTS)
public class Write {

    @Benchmark
    public void library(Documents all, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = all.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            blackhole.consume(JsonForms.LIBRARY.write(SubjectForms.FORMATION_PROPOSAL, proposals.get(i)));
        }
    }

    @Benchmark
    public void libraryOnJackson3(Documents all, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = all.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            blackhole.consume(JsonForms.LIBRARY_ON_JACKSON_3.write(SubjectForms.FORMATION_PROPOSAL, proposals.get(i)));
        }
    }

    @Benchmark
    public void handWritten(Documents all, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = all.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            blackhole.consume(JsonForms.WRITER.write(proposals.get(i)));
        }
    }

    @Benchmark
    public void databind(Documents all, Blackhole blackhole) {
        ImmutableList<FormationProposal> proposals = all.proposals();
        for (int i = 0; i < proposals.size(); i++) {
            blackhole.consume(JsonForms.DATABIND.write(proposals.get(i)));
        }
    }
}
