package org.leaguebuilding.benchmarks.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.formation.FormationProposal;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A single proposal, after both checks have been shown to find the same. */
@State(Scope.Benchmark)
public class OneProposal {

    /** Which one. */
    @Param
    public ProposalCase proposalCase;

    private FormationProposal proposal;

    /** Compares the findings before anything is timed. */
    @Setup
    public void prepare() {
        proposal = proposalCase.proposal();
        FormationChecks.on(ImmutableList.of(proposal)).requireSameFindings();
    }

    FormationProposal proposal() {
        return proposal;
    }
}
