package org.leaguebuilding.benchmarks.peers.easyrules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;

/** Easy Rules: a rule each with a condition and an action, which adds to a list among the facts. */
public final class EasyRulesPeer implements Peer<ProposalFacts> {

    private final RulesEngine engine = new DefaultRulesEngine();

    private final org.jeasy.rules.api.Rules rules = EasyRules.all();

    @Override
    public ProposalFacts facts(FormationProposal proposal) {
        return ProposalFacts.of(proposal);
    }

    @Override
    public List<Found> check(ProposalFacts proposal) {
        List<Found> found = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(EasyRules.PROPOSAL, proposal);
        facts.put(EasyRules.FOUND, found);
        engine.fire(rules, facts);
        return found;
    }

    @Override
    public Set<Found> findings(ProposalFacts proposal) {
        return Set.copyOf(check(proposal));
    }
}
