package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.formation.FormationProposal;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Proposals of all modes that satisfy every rule, after both checks have been shown to find the same. */
@State(Scope.Benchmark)
public class MixedProposals {

    private ImmutableList<FormationProposal> proposals;

    /** Compares the findings before anything is timed. */
    @Setup
    public void prepare() {
        proposals = FormationChecks.mixedValid();
    }

    ImmutableList<FormationProposal> proposals() {
        return proposals;
    }
}
