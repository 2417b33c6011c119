package org.leaguebuilding.benchmarks.peers.aviator;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leaguebuilding.benchmarks.peers.Found;
import org.leaguebuilding.benchmarks.peers.Peer;
import org.leaguebuilding.benchmarks.peers.Resources;
import org.leaguebuilding.benchmarks.peers.expressions.ExpressionRules;
import org.leaguebuilding.benchmarks.peers.expressions.RuleFile;
import org.leaguebuilding.benchmarks.peers.facts.FactMaps;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;
import org.leaguebuilding.formation.FormationProposal;

/** AviatorScript, in the mode that it has by default: each expression becomes a class once. */
public final class AviatorPeer implements Peer<Map<String, Object>> {

    private final ExpressionRules rules;

    /** Compiles the rules. */
    public AviatorPeer() {
        AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
        RuleFile file = RuleFile.parse(Resources.text(AviatorPeer.class, "formation.rules"));
        rules = ExpressionRules.compile(file, text -> aviator.compile(text)::execute);
    }

    @Override
    public Map<String, Object> facts(FormationProposal proposal) {
        return FactMaps.of(ProposalFacts.of(proposal));
    }

    @Override
    public List<Found> check(Map<String, Object> proposal) {
        return rules.check(proposal);
    }

    @Override
    public Set<Found> findings(Map<String, Object> proposal) {
        return Set.copyOf(check(proposal));
    }
}
