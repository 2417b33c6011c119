package org.leaguebuilding.benchmarks.peers.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;

/** Drools: what a proposal is made of goes into a stateless session of its own, and rules add to a list. */
public final class DroolsPeer implements Peer<List<Object>> {

    private final KieContainer container = KieServices.get().getKieClasspathContainer();

    @Override
    public List<Object> facts(FormationProposal proposal) {
        ProposalFacts facts = ProposalFacts.of(proposal);
        List<Object> all = new ArrayList<>();
        all.add(facts);
        all.addAll(facts.communities());
        all.addAll(facts.participants());
        all.addAll(facts.sharedResources());
        all.addAll(facts.replaces());
        if (facts.workCommittee() != null) {
            all.add(facts.workCommittee());
        }
        if (facts.head() != null) {
            all.add(facts.head());
        }
        return all;
    }

    @Override
    public List<Found> check(List<Object> facts) {
        List<Found> found = new ArrayList<>();
        StatelessKieSession session = container.newStatelessKieSession("formation");
        session.setGlobal("found", found);
        session.execute(facts);
        return found;
    }

    @Override
    public Set<Found> findings(List<Object> facts) {
        return Set.copyOf(check(facts));
    }
}
