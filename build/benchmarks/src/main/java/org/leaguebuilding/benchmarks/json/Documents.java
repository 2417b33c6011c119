package org.leaguebuilding.benchmarks.json;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.SubjectForms;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Proposals and their documents, after all ways have been shown to read and write the same. */
@State(Scope.Benchmark)
public class Documents {

    private ImmutableList<FormationProposal> proposals = ImmutableList.of();
    private ImmutableList<byte[]> documents = ImmutableList.of();

    /** Compares before anything is timed. */
    @Setup
    public void prepare() {
        JsonForms.requireSameForms();
        proposals = JsonForms.proposals(JsonForms.DOCUMENTS);
        documents = proposals.stream()
                .map(proposal -> JsonForms.LIBRARY.write(SubjectForms.FORMATION_PROPOSAL, proposal))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<FormationProposal> proposals() {
        return proposals;
    }

    ImmutableList<byte[]> documents() {
        return documents;
    }
}
